CREATE FUNCTION public.kept_for_ever() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'KEPT-FOR-EVER: % of % is refused', TG_OP, TG_TABLE_NAME; END$$;
CREATE FUNCTION public.ledger_end() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN
    IF NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM ledger) THEN
        RAISE EXCEPTION 'KEPT-FOR-EVER: a ledger entry is added at the end';
    END IF;
    RETURN NEW;
END$$;
CREATE TABLE public.identifier (
    hash text NOT NULL,
    notice_id text NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.issue (
    paper text NOT NULL,
    issue_date text NOT NULL,
    state text NOT NULL,
    deadline text,
    CONSTRAINT issue_state_check CHECK ((state = ANY (ARRAY['Open'::text, 'Closed'::text, 'Published'::text])))
);
CREATE TABLE public.ledger (
    sequence bigint NOT NULL,
    at text NOT NULL,
    done_by text NOT NULL,
    verb text NOT NULL,
    notice_id text NOT NULL,
    revision integer,
    content text NOT NULL,
    detail text NOT NULL,
    previous text NOT NULL,
    hash text NOT NULL,
    CONSTRAINT ledger_sequence_check CHECK ((sequence >= 1))
);
CREATE TABLE public.notice (
    id text NOT NULL,
    taken_for text NOT NULL,
    serial integer NOT NULL,
    paper text NOT NULL,
    issue_date text NOT NULL,
    kind text NOT NULL,
    family text NOT NULL,
    section text NOT NULL,
    state text NOT NULL,
    received text NOT NULL,
    changed text NOT NULL,
    CONSTRAINT notice_family_check CHECK ((family = ANY (ARRAY['Loss'::text, 'Seal'::text, 'Public'::text, 'Missing'::text]))),
    CONSTRAINT notice_serial_check CHECK ((serial >= 1)),
    CONSTRAINT notice_state_check CHECK ((state = ANY (ARRAY['Submitted'::text, 'Held'::text, 'Approved'::text, 'Published'::text, 'Withdrawn'::text])))
);
CREATE TABLE public.placement (
    paper text NOT NULL,
    issue_date text NOT NULL,
    notice_id text NOT NULL,
    revision integer NOT NULL,
    page integer NOT NULL,
    page_column integer NOT NULL,
    x integer NOT NULL,
    y integer NOT NULL,
    width integer NOT NULL,
    height integer NOT NULL,
    lines integer NOT NULL,
    CONSTRAINT placement_page_check CHECK ((page >= 1)),
    CONSTRAINT placement_page_column_check CHECK ((page_column >= 1))
);
CREATE TABLE public.proof (
    token_hash text NOT NULL,
    notice_id text NOT NULL,
    revision integer NOT NULL,
    text_hash text NOT NULL,
    glyph_hash text NOT NULL,
    made_at text NOT NULL,
    answer text,
    answered_at text,
    CONSTRAINT proof_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text])))
);
CREATE TABLE public.revision (
    notice_id text NOT NULL,
    number integer NOT NULL,
    manuscript bytea NOT NULL,
    house_text bytea NOT NULL,
    reading bytea NOT NULL,
    printed text NOT NULL,
    made_at text NOT NULL,
    made_by text NOT NULL,
    CONSTRAINT revision_number_check CHECK ((number >= 1))
);
CREATE TABLE public.schemaversions (
    schemaversionsid integer NOT NULL,
    scriptname character varying(255) NOT NULL,
    applied timestamp without time zone NOT NULL
);
CREATE SEQUENCE public.schemaversions_schemaversionsid_seq
    AS integer
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
ALTER SEQUENCE public.schemaversions_schemaversionsid_seq OWNED BY public.schemaversions.schemaversionsid;
CREATE TABLE public.setting (
    name text NOT NULL,
    value text NOT NULL
);
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.identifier VALUES ('2e4d88290c7a2f1c4f00f6f3af2f7428ade1174f5f72eee443acb09f3663381f', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('2e4d88290c7a2f1c4f00f6f3af2f7428ade1174f5f72eee443acb09f3663381f', '20261125-0001', 2);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, 'd70563a5f32d7a7105c438cc11ab7d379449600f072d5bbdafa8e6e8ef85fab9', '', '0000000000000000000000000000000000000000000000000000000000000000', '77e90f31bac907a024da2ea928ea6ccef56ed01a05b0273c6d1a019003a75435');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, '8cf903d16ee29a477d393a9e0cbe89921fe858b5dfa7814779742fade6b573a7', '', '77e90f31bac907a024da2ea928ea6ccef56ed01a05b0273c6d1a019003a75435', '05c038d88578f455aa0553e6a610df0957c568473f187c01a282934bb08c6cab');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, 'd0377a4ecf99861eebf3af88cb3f8cfa0d1e356b94de9dbec4cff65482c2c039', '', '05c038d88578f455aa0553e6a610df0957c568473f187c01a282934bb08c6cab', '0d72f1948b3699c0ad6e1e7221f29b124cad9f9a18f7366b94e836d956f40200');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, '5a0c7c9e7a0211dd11669044e230b741203d882e4f744a2564007c1d039251ec', '', '0d72f1948b3699c0ad6e1e7221f29b124cad9f9a18f7366b94e836d956f40200', 'c7a43d9017be784da9d9853840a10256d008c71f09b5ef22683645787091965f');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, '69a85eb783aef07f809d59d567ba5986018991cc7e66b69a2f2df858e83d2e97', '', 'c7a43d9017be784da9d9853840a10256d008c71f09b5ef22683645787091965f', 'fadc1e91747420c5251101565f94056e9d970b5f00c2142c4411e550eb7707d4');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, 'cf66b64c0b001da342e8e657cf46614a8c2e8fe75c921637a49e96a759049e69', '', 'fadc1e91747420c5251101565f94056e9d970b5f00c2142c4411e550eb7707d4', '4b8a6b39b906158cd7e8acae1a5d56ef516b3297cf8a1e4f6ec94464e51786bb');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '组版', 'page', '', NULL, '', '', '4b8a6b39b906158cd7e8acae1a5d56ef516b3297cf8a1e4f6ec94464e51786bb', '691fb12d61e4a6849e1255b1a7d46a00b94a0d5f4d2a1c0ab8c89ca35bee0d1d');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T03:30:00.125Z');
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T03:30:00.125Z');
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Approved', '2026-11-24T02:30:00.125Z', '2026-11-24T03:30:00.125Z');
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Published', '2026-11-24T02:30:00.125Z', '2026-11-24T03:30:00.125Z');
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T03:30:00.125Z');
INSERT INTO public.placement VALUES ('tabloid', '2026-11-25', '20261125-0004', 1, 1, 2, 100, 200, 300, 400, 5);
INSERT INTO public.proof VALUES ('1699c355cca70412f58bdf2fbcc7c8e73bd7cb9d24eb22065c61440e68ca8911', '20261125-0003', 1, 'aa', 'bb', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x01986be189f407c8b4d56d22f4c0775e38c518a068b2fb00980bf510d5339e679692d6cb32dc88d9c7e380bcc679c785808f320539ad7fbb3f6dc170a6f00a361e58320e3bbfe388f0d3b2c143739e63cc1a691898030714', '\x012e473b7ae91d82437df99b06c55f1cbb0afb69513273059f69a4ecce62e4d96444cd0b43ed3cd349a39472d7aa066ddee5d31fb8b4724ec7ed40630041abcbc9d56f2f7ff259562b35a24aa4841bc129c3098fcba3a002c7aedf2c', '\x01534bed9089a9260aad2a0189c15caae3d61c24e69a111d29b78c72a2c5c3639280ab21b1a77b546af59cb9f9a76c98fb43771f4cf596f810722c73c7dcc172c54ccc8a81547bf027429acff97fa165341771ed7525adb4c13deab23fdc618fc6c761e087c4deb92d70a4c7eb3002569b386ab8e11cef22213908db58e63fed59116baa223c598a54b10184fe1247a6ba299e240b25b5c4f059ebedaab1356e798748574105345195068245ed72bce10fbbffdd9af33fd03401dfe0e904f13bab5cdedd1cb61a030e9e54bf567a509d95765272e140e23a194cc435b5f29f48a2f2b27973d2d1e18855a2e0d7216028b4183cec67ac672ceeb913ab5440b31022a6f181e138370b5aac20121ee5d31a3d976414ed0881c48957904040569764a31d704b5182c500dd8b133bdfe6d4cc530543e8169a244232a0b87f0d776bb33bf5888ce34a0a9c1ec061e8eafdc6c1684b712283ac5c490a6695545b328af115784b6626493284d653a111fadd2a6d10ebdcfad46283b4503b8d0c55fcba33f8640c7d7f1d480fcc52572d3f577b40444fea4a9e7a8d82b48e623030238be72e36fd82ab6581f0d7752cb59263ee6399dd0eb2fabcc8c89ea70eb6a886baacef2acafa84a9d24495005efc56dc6a2184d726910b808480f6fa29ffe6a508c7f03d956335f2c94f1303571968f542bc9bc5b75124f1bb1067ede85e3b1e157897ff5526782b5edaf6f6f93e32ff8e2743273d4e74fbd644cc4ddb737123778072', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x018082b9049496dd49acdc40977225f5ed555f26d33b7faa53a204f09ce91c23af0903a3eaff845009f342', '\x0160bf5dce72e7ef1df69dae817039c74265783887d50d140e073a012a490659a9d4082e2195e244e81f437770', '\x01ea4f5f857d91ff6f865fee8708250b9deaf030f66f1e4a25a6525a59635599662ad41f7c8cdfce81b455c4ae187dbb6fd25ec7e09fa183d357a6285564e16622f62d86067744f4c0db213b9cfbea960a971b4737324292e11ff43c9aea9424676e3750d3dba44b5cb8c1f5990878b8385a3b698d0e2ac00c3a24a9cdb5a832e3c537fac9f5ccb7bc9d12a31d835693d2eee0306e129e821e427e9c4b6077f5a13d1e05ac298c4b25627388b0b07f9011e749fec169dfeeaab194651c29e83bcd97d819363f245294e63a32f30ce4f1b15d43dc7ce4c99287b23da7f71506e9ad0706c6130492cecc566d35b98bc4d0a5af725856f5be5251c5c90ccdb317d34060471dc386ebd5df63f060e8b7d1139f09c544a0fc9cab67a3304898749f2cb00f2218839c52a8e9baf6a48a1ce4f32953fe29d9050ba440e7f621fe612933f7fb367f179d1fa0747d7f52d3f8f6e306f2fab1f7a78ba778d1d7107b4431f7f6e3107af8e154173e53c687655431b7e41b85ba0c988fcf3d0806c4e834a3eafe1de204a47c6c3a5d98c2d18779eac1908d5dfba8e37fe7ad98951b03ac', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x01c00f4872f7eedc406c39ac990c4644eeaf3cc80ae35bfdc87717c762b6d42f9c530042bda6dca5262251', '\x0192718dfaf573dc77498b0387c301cc3d54a9d620d0ecbab81917ace52bd4dedf90c646a2b4b58cc70951e40c', '\x01a5aa24413e9c2bb4e7ae3558bc08b254e8a2e6b2a3ca1d48b783ca7b8996b0f59cb853f979ac321bbdc0ff995de818837c12008b65357e6b971098b2853ebd00baab473571e0ff819ad4553e5ac249e76107484676616fd6e1a7008b1fa87ab6d8f063adda9ade69bdc31db69a647b67f29ff4a5d24d690849eaa2e045b6273f89d7ecc36ca857ac7dc09dc508d8af2411faf7584190fc09a1f6962ca762b4d7cb4b8edba5ceebe0095c1ec734b3edc98f48a6ce00415f3e6d5375d2024459551ae3a09233f92e64a0063048223c97b34659a3f24a896e63fcde4f549646fa092f36cf02527371b11872cb270917f1adc9336d5aea3da000910b035f505a9411e74dd9818a1971958623651e81a3b8815e6fed1f29bb0e9906e3af291fd6c157c070ff4bc8c9eebf0fa871117f8fd121fa7413cd19baa5c045ed6d3ac248a4feea5f7780f5456436556d664481cdea0a845778d5bde013461a85ae08df87b40efd2b69147661c3bede1ed8ffe9463d534e428c2bf13159b134d2eb1db83248b3b2600bca2385992631396ade53762b88ff0022dc3e6eb33a87d346101d', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x01c4d0021c2a561ceb5e67a77b99ee2d5b28f837e0c8fa25022a284e69aad27ae59ab9caa1a3f43f8c234f', '\x0181af59ebcfd0a5f2b77733e2fcf7a5bc7b0398bc30f462f1ed510a8ffab70a1bc558a6d8f9147f93c3c29ebc', '\x017d8252549b4e72e69b1600c304b6dd53b4c38e6ac3cb56c008dcfb8b903bae03f7f2ab8a2c77455bbdb90004918fbb0c2d75e50d7a5cc773a3137f37d7685cfab2c874d34788331969e1b195d9b008a89b00e3b753403ad1d95ffeafd0aea99b6ee27955c7fdff3a8d8f14a70afb8202dedae58c84758e58e326d109f9a19c48ffecb7bade21be223c507d8e1d68f1c27687a797e5764c267f270ef8206bd1a9ec5f327dd1b8ed413c8d92888f8a275430e68c85e4b17891a5ebc8963fbf43469b6060867d05a18f34c8d1fbdd0f155ce193ea6702a2c3f557aa8fff11a10d70c4ebe49f1317d3ca6455d65f540b754936a01acc449079f5a2f9ebd23f5ae207dc26eb85562dcd2fef2347f415129f95f0a60a4ad8f835b8b09100e67a547c523413dea758d5c28eed203571490861ddf391d48a6f09640285f7beb74f32effd44dc37a1e76e2a1a752aa5c2855c5b65850266c5fcf27a064af0f0badbda8d685712c9fef571339a4d8043de2a43afd39c2c8bb7a9639366e55f33211ed22147f94370fd07f442671c37212b7e7d7c8216a8df24e20a5fa1e89c29b365', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x013fafbcf2150cc6b7aeaeddbc6072c333ae0fe8826b73d30a5e5895c05d8fa0195d559e76b52fdc865555', '\x01a2066ffbbbae5f4ce5c177f3ef1993bc418d4b1b8fd2836480c3cf6f21b6d2cf2ef0aee6d6e90310f576fe69', '\x0196ea20c99906e5e7d0064fed3997ec5fc4ca009581a454f97c96d9d16088f9ee142e1c23a5102e99a9a1996ae73161085e0042f25120065b318e063104d7ff449923dbd4aef1dd457dd24e015315c24a16360ac815b3d9d40f145860a29616d7fefecae936bfd1bcf7201b2f47739db325a98035863a321effccb0071cc2668d18a089b3c9a21df1e81d144149b0d9ce6b216d8bb8a9aaec4cb5a0a0bdf2a49d2068e3badb600e877ea42bea1ab06c261bc22126006650e744f19dd482fc253de91c455c1e7a9473f4d2cf3e3fd084d80e4ec7676ae06fb82b7248c8eb7b59e52bd9ad1b937ce201cc632e4b63718d06627a02e1a9bb8a1a25081bc14678770bca737864183fe58f469be4889699d9c8c3d3e84d05fc7e0db5c03ad3dca387f98af3c774f0db6cf73f4e0447220cf1580e94da08a6ab1a50becb41b9c649cbdc0d45d7257d5c981424f132031094766900a0b6dec15fe9900603a5518981d207e150f49cf16918f420045b97bf675c33eb7d10ae8cfd1a7262f5ab6d98bad6d770a3f6d7a01c0097c780501a571b0ecd65a1e9a05b4a040569072bf2b8', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x0141d83ebeb39713c9aea2cbfcf975c9db3f00288b568900a88a76858ee3b5882146c5974cb33fed01159aaeac40b6bad3590372aa41b62d09885a2a862de70f2db634318ed27ee9f61baffe31a0cce999249466dcf71d3d3290f745', '\x0134dd09971a7118c043264acd2f869fd9d80a810b89e637cc48a9cdf1b8635e6137a17413feff0670ddfcc2e51c3e35b15ebe94d39ad7c2439ed7accdfbd3e13a335248b22353a83a315d0bd07db1949d2b6f8116b167658c3b26a6', '\x0177e645a396a78f8715c4bab20e746bd640fcac7eb777bfc067e9153a0af94269ccfd6ae432c3fc2bf54f9a02689df4148af5577da4eac7360ad646a78610f7136ee5b040365188e084c9a72a6ce24b4441df0e4229d9bf1b19b5f8ddd52c4edb9645916cf50c0df937f6716548acc3f2e84c91dbc447b7f59ba8f1c3a04d9d4f1fce7b5bb31268c44414b622aae75e09755898f1c7ea9cc60d21c607971bfbd8d048515afb13a3a3095f9d0dbee0514616737198f7b3321283dd779cf4215a2a4fbf319c39601c696b726bb80dd669e3e779b058d76028347c789d5342baa0921c46839a5ca33842f901da1a7a070188f9b2b1cf1390d46ed200d8388f0c2e517c0c03c27a61cb85f6e2326750fdc81e925e0c83a0d0663c873167780a850e6be80bbeec3ecb6d2f6d57ffe4353ba694ad63bc55e3969ad291d18b8a381d7dea99bb99b60505c929352b873deef4d6b217170c24fcadc983e9213dec7ad30e752574cff9df9e4b9fac66ebcb246d677020663b0c35c13c9d8c544207b9ae3dbd4282d04dcff3c135719f102db8b35b3a26e8eee94e5197089648673b22b78f31315eeeba0ab442775f63c94bf405c34bd41be5265ee6a2089571fb8977c00101c2dde509568f603bf8befacf016738a200fa7204ca90ea2f4b5ba7cd55f2c13cb29bd4d23b42c2d74e2d02a07b9079219ca4c73cc0583c341f0c86eba6212e9c528170c491faa586dcbe42b21e3db370ba6d25dee2972b8913c27868cd8f4143', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-30 03:25:57.757036');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-30 03:25:57.775163');
INSERT INTO public.setting VALUES ('key-mark', '700b3aec57ec0ca8bc7718c27878ba5ff33ed5040a9f624fdd352c05fa887155');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 2, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.identifier
    ADD CONSTRAINT identifier_pkey PRIMARY KEY (hash, notice_id, revision);
ALTER TABLE ONLY public.issue
    ADD CONSTRAINT issue_pkey PRIMARY KEY (paper, issue_date);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_pkey PRIMARY KEY (sequence);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_previous_key UNIQUE (previous);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_taken_for_serial_key UNIQUE (taken_for, serial);
ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_pkey PRIMARY KEY (paper, issue_date, notice_id, page, page_column);
ALTER TABLE ONLY public.proof
    ADD CONSTRAINT proof_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (notice_id, number);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (name);
CREATE INDEX notice_of_issue ON public.notice USING btree (issue_date, paper, received);
CREATE INDEX proof_of_notice ON public.proof USING btree (notice_id, revision);
CREATE TRIGGER ledger_never_changes BEFORE DELETE OR UPDATE ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_never_goes BEFORE TRUNCATE ON public.ledger FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_only_grows BEFORE INSERT ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.ledger_end();
CREATE TRIGGER notice_keeps_its_name BEFORE UPDATE OF id, taken_for, serial ON public.notice FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER notice_never_goes BEFORE DELETE ON public.notice FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER notice_never_goes_at_once BEFORE TRUNCATE ON public.notice FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER revision_never_changes BEFORE DELETE OR UPDATE ON public.revision FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER revision_never_goes BEFORE TRUNCATE ON public.revision FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
ALTER TABLE ONLY public.identifier
    ADD CONSTRAINT identifier_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.proof
    ADD CONSTRAINT proof_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);

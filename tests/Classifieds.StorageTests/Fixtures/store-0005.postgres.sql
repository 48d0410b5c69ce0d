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
CREATE TABLE public.layout (
    paper text NOT NULL,
    issue_date text NOT NULL,
    content text NOT NULL
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
CREATE TABLE public.photograph (
    notice_id text NOT NULL,
    revision integer NOT NULL,
    samples bytea NOT NULL
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
INSERT INTO public.identifier VALUES ('4d3ae35968f9b4b5279f5ae61fa709167f19ba08deac16e0c983ce35bbea3db3', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('4d3ae35968f9b4b5279f5ae61fa709167f19ba08deac16e0c983ce35bbea3db3', '20261125-0001', 2);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.layout VALUES ('tabloid', '2026-11-25', '{}');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, '6a1019cf00d74aaeeb8159f18110a44b697e4d56533b4a5bf28b0c5153dfd3e4', '', '0000000000000000000000000000000000000000000000000000000000000000', 'ae2d369b557fbed0f3bc4667036e8b4ff45aea1e3cf4765062ef152a9211f2ef');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, '27b4e3543b42bf42ea66a7103d411cc65e9e789feb8d198696ef58a88301f6f6', '', 'ae2d369b557fbed0f3bc4667036e8b4ff45aea1e3cf4765062ef152a9211f2ef', '85b53ea756935d00d5e9e0175e0161e5891ee1bb2642b0ab9e54c399b24027b3');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, '9f0fe52fcd5689dfe8915d0aae6506dd2dc7d945615679c95aff259b75013149', '', '85b53ea756935d00d5e9e0175e0161e5891ee1bb2642b0ab9e54c399b24027b3', 'a4c73b99c3d0f3c446b038332f012ab153b73ee29e6455808538a8026d8bd46f');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, '90666290b7438f3aaf6068cdbfe5322457c1279766bca4aef9d394e881ab3081', '', 'a4c73b99c3d0f3c446b038332f012ab153b73ee29e6455808538a8026d8bd46f', 'd84be06e9bfe56144092e5d0595d564a9670d14012f1779b5b1f9e8b0d1e297d');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, '9160be3c6bd0251031d86d4c5d0ad70e928647ee1ac3ca52355b16d889ef87c1', '', 'd84be06e9bfe56144092e5d0595d564a9670d14012f1779b5b1f9e8b0d1e297d', 'e269c1dcfd78a3c7aa7554c2e8662e7be08d1d5c7c64ada86615bdbbb404a41f');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, 'a9f0888772df47a569c9de5e2fa30e6392e83b10432a0c6989c13f1e7302d5a2', '', 'e269c1dcfd78a3c7aa7554c2e8662e7be08d1d5c7c64ada86615bdbbb404a41f', '84ed40e24eb9c6ab5015390d8dcbccaa85af1fb5d51cebfa203c173790959cf4');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '组版', 'page', '', NULL, '', '', '84ed40e24eb9c6ab5015390d8dcbccaa85af1fb5d51cebfa203c173790959cf4', '35d74e402fa440a1a4fe7b2477f75ade04be975b31c32ee0a0f810399320f17b');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T03:30:00.125Z');
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T03:30:00.125Z');
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Approved', '2026-11-24T02:30:00.125Z', '2026-11-24T03:30:00.125Z');
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Published', '2026-11-24T02:30:00.125Z', '2026-11-24T03:30:00.125Z');
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T03:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x01543af383009414b05f4aedebd85594d3bb158f55dae30ed7db7d9651b3688ae78f0a2b5839c85c212ef4f53de45f209ac9b2ec762782115828d7160a');
INSERT INTO public.placement VALUES ('tabloid', '2026-11-25', '20261125-0004', 1, 1, 2, 100, 200, 300, 400, 5);
INSERT INTO public.proof VALUES ('52c60be468ee7eda5e7936f5abbd8af2a782dfef491f95d16c4a3dc464dd6bc2', '20261125-0003', 1, 'aa', 'bb', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x01e36651188d8aca3725ea3c7f077acf24635ed958bc244dfb4a92fc7108a0fbf4d75f3b0b0daf3752e5ae9a60cc0d96ee63c71e3c7e5b08897077684d85962026b817db2cb943aa450824abba588d76f79da675c2e5866a5ef5e9d3e315', '\x0151eb023b019e9c024213337318cc32861dc440d562c17ae9cf850cf5558b40c203a911f5881a1e625ab733902b740634194c88d36d8c95cfef84369c18f177a75fb5ced765f051a24891604ba992d93482b9574e9f18fb563560f445b12ece4b84', '\x0166c557c121c94362c2ec9986e6dbb29fe2976290116cba3dc7e34d2fbb6aa8c006632e558cc52855e05bd4523f8c4035f5392772ce8df1c7bcb771402b8fc47ab3a9eed0c62ffc11048f3b68ffe2e782c6729fe9777ad51ba5334660807e49cae6eea4d79136f571802ee90b9688c77774ef94aabbb7e2d6ff3fbda8a9cfae2dab0721e0f20227af3fd8c3f0b83b3e87143fd97d4a70b7d1e92568598c1c94b8102106c17c03978a9f2bd288045d2ed9e5afcd6694ab7533fa8e4cd38de9acfdd6aa187faa0828de7dec84aa3c312e042fb1355223b695f76273a37ba990b7ffbb60235fdd895615c2d69322526202031f6a7b2ad8d9cd232dbd60d5b158dce17924e093ccc68a1cee5d237d2d41bf8afc7a5fd31cc821f0d0d63bbff1dd5bd374e8ab50aace59ce269755f19f8c3e1078cc5975b324cc6cc62d274e41fbd909f605375b28d905c1ca4776555e7a4f5e23d84060cd339fac8039e349c7cae9dad2b0d1d05899f668aa444981cf190a768de1a89ae436bd0a897c6d0673c5ff11ed1579748ba8b7713ff8586a0db2e9f2ffd5a5891cd47a10ae9ff3195502db21ba118ee30f2d1ff5f922506c22babd668bc4c48aa98d6f51697f458eecf07fa5d38403287a9db88393dcc4e19e2959e6f188d35545ed5f70299fae9e8377b3ec090948cec330d1908b64b8a6040ae1014bea64afddae4c75dcf257d421b5907a6a226dca8305195831ccd566855f21a6367fc342dbaa3097dab52ff704fb56eed0dc42267957d8adde6cb8339b', '本人李小明，身份证号110105********002X遗失，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x01ddd1f0405a11497698c9ca700d8a48c9a382135834f58ee88f53c6b61ee2f9', '\x016523e1d26816e5ebe6ea2b738522e06cc9d470c9b8700c91280d89a32669a4', '\x011c32c8259fbaf02ef4d6404eb276952aad0ad86d608fcaddaeb52bbe1c82d283925c20b3ab418bd97c5f233fbee2f5e59bebb1ed6f0341b0c1501fe2d182c9c65940f6ee80034511ae3645f51428bf47d90ef92f8268387460911ed2a9b90ee41436060a8777fb7bd6f6a14e6a6962b0d5e8d06d35c1c375a0791e14ff88b40e54aa49d9f5d069407bfa573ec249845696ec60fa1bece9af51a81d0fb4025a2ea31f10306cdde07eeca2a54a1a78cda5a88d3a22a460ce2ff2a6b6c3c5647eaa29110dc7c3edf3906fc42efecf5240c5c21474cdba0d08fba8c29f27c2152bebc307c6205093110872654c6d4930ec2529322628305dfad45ad78d1dcd2015ae42c8a022405c7f20573b44ad343be5f91d5465072490ab9ca90c0b4c5500c58b867787df07974de9976fffed1a0bd6d18f76f5c556e521b0a91b4851d8969aa21066f83487f44d266c540006ac011d63cd5f45a894d03a3d5771a5f2e1436f2d77c3d19f423cfdc198628161d1b23a4cb05bb373859be8030279472e5e3073a39dc96a97672af62b3d0198ba1c216b75e42cfc76813ebfea8cf6f773c3fcbd82870af52e2f1330ef8428', '二', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x01395d970610866cf25b1c46ec8b1547f733beb747da8b8dca35599736ea7fef', '\x01b11b29bdab0065d860159e14e72da1b50df9c5ba8d2b0972687ffe3380f045', '\x01b56e5292832982a0896b93c5b9cead6a6a03e85400ed21d5108ba429706f2bad6f147d1d6f1ffffbd2cd4d8094a7d3422db018a0202bd22407bb5014b6856c673124c8337b339060d0f764edafc56a0c0a2b1c56294b075daac15709b04bf22ef03a34fcc62c18924da0c215ecc1954f4afac0714d814b921850946dc8a2eea21729183001bf8598b55a50912e3c65163e2baac3e0c2b6aabbd95ade9fddf51e8cafaa010f100b8f1a14b4d83705a65f590fd69c023bddfc2fe2820bee8de7be27424df0741d169e603207b25c18cbb92f0614cd50f83af2fffdf83528f8e4e64079a062acd3218555bfbd57baf03ba3d800127399664cdf3afbf413a2c04aa39d9b53d921df90b83551074f45453fcb68b58ab4363a559fcbc0f98753a77402d30ec64aa2abd61aff72ef4a3df2d4e03b63ce8e2fe801377c92b442da01372b8b616f9be7b857a8136f73415f9c0940f9690417e8dc00172d71528fb4c26a97c53371888b59ffca5c846a990a3b0981ba770592fd91287a30d65d076166c1cf74ef9d3aa747bd556f65ab47794ec568350701b79a27cd3478a9509ec27c38dd075aaf0ec651fafb7662', '三', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x01995d5708ecd375f479e77f9a0ee28fc544228424b500af230be09c85755e17', '\x01e189134c14f57b9bc9d7f06341f6c9df263668773c9f568c47dfc737cc8a37', '\x011dd84e8bfdb5d230146b1d3dee047f140d76971d9659bc6f70bb9eef73e606c23f9a5f53ea7695427e949ebbcdeaecd629aada785493943a9d151bf004ae0ce98237d6137150ed8de6dec7e3704607ae64cbd862a2d91cd5d2e30822c64a88c1487fe1e3b8f6ec955ea72547b09ab77ce7139cac2caa00626c5f5ea8eda3729b75945839eabc789e0327b6f01063182c4d08319a916a3ada3a3b6375dc125d70b91293cf7a4fbfcd49eace17f01e3ba852fd9183f9a809aca75dc5868a6e2b619121f0c9b9bda53d5c7ca507af451b4f9424ffa24a4cf820bbf8d9477c8615d8d166eb94df6792b463ef611961fc6514b7d3d6f36310ef906275634da17a7b9acd97f502b4e1ebc012686d96d7aa497eed984746c558832de285218c6287cda04af362d1157e0b86fdae9aad2fa5e161dfe5b86fd110b000d2cfb70acd22e2c1bd593d5968693ba5a791b517c2bacdd81b784fe726d546a3866878c2f6aacd39812dfaeb8bdc87c88b613dc3f9e30d4b185cf737ea9287a27654c9e3f1018e9bc4978b5530f93df85549c8a20302f9be0734c0537cfc528c6578f4148569f6dff3f9db015c6ef7bea7d0', '四', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x017ac3a13763cade4b8591d9bba9ff99e573d58eff23182a67c2134634d69a26', '\x013e47905b8a0c5d056f87bc44fcfa2c3e9e9d80b9f815199cba22771aca1eb6', '\x0186ab411b64b7c6b9d474bb1039a6e17bd718b05fcc344a0c2e61e9f9617cd0ddb5aee9c3df43b9ccf8eaa742acb22ff68bc2a4dbacb8b91a622deb1f80fc16a632427a84fcac37484cc8f916ffc2298637359c83e34d411ba5f41939c24b299975895108bb6fcf5d959b042eec8bd9c3623f5804522e61627927ff87c424734bb916ee966b374d9fcf0c35dc47a992b6445003885896dc02ebc4e096a8e3a31b575cf4842aec7b161b8af7cc82be8dd493f008370d52b0e41bd1c6fd998876a6ad66a5affb2c2f5d86e90b5ec1f9c7de50c7c2a6716a22651dda7c2ac230f0103a7df04e270b2e6137e90cdd9d2627ca6baa29653dad8cc69ec6506d9bcf0f551f94209276af2e43f5cb61c780fb05705014f6ea82a88d13d346fc85427de87241294876a8a8c9f6d248c909b3e2131a4c60157ade41c896f3d416227bf5052ea1dd0441900a2b078eeb9702f61cef219c2698bd9171910a549bebc40b6320c120a6cc4aa5f141cf0935c623a0c66575a6aafba1046eb2dd7145dc4d9f9c400b92b8504fd6bec4e241e780e4d2ae61f7373b6811336a2154f6319885ab3a2231dee566d24a9b59ad43f4', '五', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x01517d107c5f8f27069c9e2adc0a28f11820867d5424c7b97a9972262238cc908626d74d38ca1106d54812c6567700a7781e4cb9a5e1d5b923362a1855e95e4c28b0f2c5efee26250f943caed9e87f452354e093d87bc3b9b0174cb6ef4bf932e7', '\x01c90302f27bb6eba038b184a1358a2b03038fcb4e63e71f3b6fe97e9d5200e3ef65c48722678de162ad3462451ea9dc2b7f36a745e8aeaf3f9725ebe99cf32471d820ecb68fa8d2625a1c1e0b6971097289a172c722e817be28652fc7e085a05387daf928', '\x01560756293772e352511ba5b8f299c105469dbc74331a6f2ca53117f2328400bd9a200106467cc5e5c37ced1eae4ca9f30df54bdd7a30f402bd82c6a198bcbd2d7bba2379c4f373610177887e581ad2a1848b9fd5209e96b466a1eee3b8ab647c8a31e33b5438591ed6668715cb202327f25ac4c643953d448b5d5982188b9b1e9f8a9737df41a20538e84665748ffdee44903360b16a9bf7db975145f3be850d74bbeaa66844946652251b1ed568fb8acc4b4df89d030f3dadbf502246153845d2007a763decfb6d153e8c895c7d9f55547d541c5fe53f2750833949182ef418d587420c44bdc253945becfc79f1479ffadf19d9d43759b73088e900756665a41f6dcf9a7cafdc3817d106eee625a65c93c0fe99007d2c6d99e50d53378acee3ec7daf4743ca62fb0543a8263974135e0881b7ec6c6658280226c8ffa713ff2f34db4ce99eb40240a2743ff7d119492ac00edee093353d361355559e947f7bfc3f70ab1b623187c4370ccdd27b355341f8b558da40968442fe06ed2a891d16b07a8328cde3e316d2bc0afb79e46a1c7c5970b4f67d592c25f78fac2018944b79f840c4d489784c588848a2d443584df6036856361412cb4df98834dc70608ad8c36931cf1842c6417f362996be1c9106240b6071b16c05b59210a5aacf8c20284526608261b00de21f7e3c40b2f98cc2a5d85ac7b66c722eb209e6ae7b9ab42b2eca646f76a87a6af75a9da5fb84faba99bf2934dd4e339fdfe76e09c2d433df62c6014de180f51b9152b37347c4b164f04d184a48c4f7982ca31e52372145feb659519269d5547d7719b599ad5738527f7d354f0b87fd5216ec0a4d531166478f2f0b5b7b62aba0dbb7f98785e5bb28178c126db1abca2b361dada878db4b1495ba875490449da2c80507d787496d9ec66dfea0cbb6ab206a15e13e0fcabd3f149e', '本人李小明，身份证号110105********002X遗失，声明作废。', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-29 07:36:42.547861');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-29 07:36:42.651897');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-29 07:36:42.662254');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-29 07:36:42.66869');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-29 07:36:42.673764');
INSERT INTO public.setting VALUES ('key-mark', 'dcecc4aec854f5d87d6878ec51084919a0e061d51761aff04a9ec54c9cb559d0');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 5, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.identifier
    ADD CONSTRAINT identifier_pkey PRIMARY KEY (hash, notice_id, revision);
ALTER TABLE ONLY public.issue
    ADD CONSTRAINT issue_pkey PRIMARY KEY (paper, issue_date);
ALTER TABLE ONLY public.layout
    ADD CONSTRAINT layout_pkey PRIMARY KEY (paper, issue_date);
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
ALTER TABLE ONLY public.photograph
    ADD CONSTRAINT photograph_pkey PRIMARY KEY (notice_id, revision);
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
CREATE TRIGGER photograph_never_changes BEFORE DELETE OR UPDATE ON public.photograph FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER photograph_never_goes BEFORE TRUNCATE ON public.photograph FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER revision_never_changes BEFORE DELETE OR UPDATE ON public.revision FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER revision_never_goes BEFORE TRUNCATE ON public.revision FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
ALTER TABLE ONLY public.identifier
    ADD CONSTRAINT identifier_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.layout
    ADD CONSTRAINT layout_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.photograph
    ADD CONSTRAINT photograph_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.proof
    ADD CONSTRAINT proof_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);

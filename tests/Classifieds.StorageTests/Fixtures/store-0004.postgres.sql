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
INSERT INTO public.identifier VALUES ('d49a41f50ca38f8c06b5681d6442041d328efab7fb4bc70df3584f1fff9bf3ab', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('d49a41f50ca38f8c06b5681d6442041d328efab7fb4bc70df3584f1fff9bf3ab', '20261125-0001', 2);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, 'a68eeef79b908607cf3a2da784ae00e0bd3087cfb4f96b810077b653529ce171', '', '0000000000000000000000000000000000000000000000000000000000000000', '2a2c59c9064b7b3df2a198039a3f0bf5462ebb2db130edff3c45ca2cb7698e30');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, '22f80e593f9d8911da873fca99ef87f5d13046f498f6fffc5a49d9f3ac59c38a', '', '2a2c59c9064b7b3df2a198039a3f0bf5462ebb2db130edff3c45ca2cb7698e30', '3ae0381ad45e7637f564b5b43375ec7f9f0a48fb11091f6a1762a74a22b8ff0c');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, '7aae56d4372397bdbb7282c9fd59b1aa30ee44c778ff8008fb22a2b33d867892', '', '3ae0381ad45e7637f564b5b43375ec7f9f0a48fb11091f6a1762a74a22b8ff0c', 'dbadb42a69cef03a65ec2359f369e23321b0c4bc14b874afdbd29d67faf8f7c4');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, '579b547868c96d3c8006dd435a8eaa5cc21e5a8b9e1222df7968bf914ddfcc5e', '', 'dbadb42a69cef03a65ec2359f369e23321b0c4bc14b874afdbd29d67faf8f7c4', 'f62a57981c6cf6d19fe1068ec569e8f75ea7d38c0818866246218b258ea59ef3');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, 'aea8a222b1950bfe9df6f857e5bdc799699bbba6837a97eff5d63f23d9d1be61', '', 'f62a57981c6cf6d19fe1068ec569e8f75ea7d38c0818866246218b258ea59ef3', 'b7d6607b1b61b9644518a86c31518b4032c5ab5483d1fbdb09f14429556fadeb');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, '1d8ec0747a52d45a311b1651e9e41a846f07f8a1525ce311880081dbc135228c', '', 'b7d6607b1b61b9644518a86c31518b4032c5ab5483d1fbdb09f14429556fadeb', '58fd12c7e47ed69a32d9222c9a97e33c325ef117cb4caf5904ab47cbab255f45');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '组版', 'page', '', NULL, '', '', '58fd12c7e47ed69a32d9222c9a97e33c325ef117cb4caf5904ab47cbab255f45', 'e8776579cad1bcc1ec528189b54aadd3faca421092cb947f49b44236d36438fb');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T03:30:00.125Z');
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T03:30:00.125Z');
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Approved', '2026-11-24T02:30:00.125Z', '2026-11-24T03:30:00.125Z');
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Published', '2026-11-24T02:30:00.125Z', '2026-11-24T03:30:00.125Z');
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T03:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x01fa9489f17199fddb47b0630971d63ca39024a12012acbee6c921b95baae0c535611f77a77c72a664e8e8cf426c46a383976631da35df6c7b29cd40f1');
INSERT INTO public.placement VALUES ('tabloid', '2026-11-25', '20261125-0004', 1, 1, 2, 100, 200, 300, 400, 5);
INSERT INTO public.proof VALUES ('3aa48e2fd2661bbd50201b4e0ee061a52941d33eb6a696f4a0b0d19f16c6eeaf', '20261125-0003', 1, 'aa', 'bb', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x01358a0c84a43c64ff070e396a061e3bb5c52bf4a8e31bb4225722a0beba4f23f5166c8386a23e7f907136c78c97b206884ddb2cc6c791e49fa25a09a3718c99d599e91ee894c7add398519ecb82fefcc474201c47033116', '\x01ff11a0fab7bc2ba0d81c0987d76a4bf7be3c7e9fd013b6c1380d7ab10970f2315fcab8a78863b40198cf59a6ebc9a65320d4a4cbf775a9c7306af8315277866f8a50097e8ad33d802155ef33de6757c8d412877eb4221c8f65c324', '\x010459322e2c18f9c8acb78d4c4517403c595c3874abf6c681c7eee61929144862c02020abc9d68f198959ba4577f2d20a05cc13b30fd4af6a3bd52de6edc01594c7c352ee120f30e7e412b1dadca07641ae1345ce5ff52c02c1fbe3b980a5f7c2e0b72f7def50158f7a797f95c999aebb84daf3849c28b23d7fcf7c1121dda838b0759273a094e6ef16b8625cd9d72df827542ca2e174edb85fc664a8e4be882adf2f9d925a38c660e255e515fda6456baa4466ee000e4ecf63017c122369b10551166c7eb3e710eb6bddfeb076896e053bc1ff285c7c2b9cc25b7fc0b401fb70e5f3d2e849747a791d4656c28c12248db14163898cd56b571c97ceaafde1178843249b572e39b7e27ba23993181e08055a9ff3ae81fdc2e13b326819d4aea9250d43aaf13d663f2253fd7c4ec4d61b6b1a3640a65d3a865e65ac6eaf5f30c72239a79dd3c079b3b0141676bab7eaa243e9b49728546026852d36949cb69bf3bbb57d293432506bc04d618ffb74e44994c8a39f5770be8b0fa88097db8b56075bd89f0d462942b73fa6348f2c8dea502c36931d45ad753a8e2dec3dc87a9db9f6e5408c65aa3f5279f945bbad5ae2a16caf826ff9ff20fdd194dffb9e94d9d52f32b1ae47279ab684f7f37ff3e35bfef0dcbe3a35c0c842a24b8cb91ffe69ef0e798394d9ad9a912991407d11b39a40b7419ef8ad38afd2595270ec1e0b707e36521dbf1c5111b924d2331b77a1cebc6f8cea1e75378cf350f2f60237ed35b315f8d481739f7b8b124704d8ecf7', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x01cc468553a39b4d6e7e38e16d0c8459bd066e70de002cbcaabb78e38bf31de4c854f3f7f906557fc9386a', '\x01abd60baa82029ee0cc72b6707a17d8f3e4d2ea13e6521d94af903c79e213c8566274345d50fa507b0d83ec58', '\x015519a27659c36c8e3ba912bc8c1f3ace1f2976a49762bd3b09fcf4a981bc405c85ab43057adf943c8caaca3e746579435f35504a984a540fbc37e8a254b19a8182a7355f12a38df5aa7bb88069105288a629b3255ec6a0ff4052166ba9c3d7827afb59813c02e1be47059f9ca9c20db6192c6f525181669663eb80f45fa6670ffee7aba2540b372553e508f0e943f06339d1231cd89d327002688986cf7a7629b1768a397ebdb2158ecfc541f38b88e04cb4efb89febc599fc06bec1f46cf5698609627e0c5e65b12d5686146245c45633bbf5ed456450762cd651889c5aa0089093f1af2925c5eee04ad7489fa503d84febb408477f8b019edf56c4d8309cffc2dab64768c7f93075c1173ed303fce0f2418adecaf417c12df8acaca9a7af4b20d79327f9c49436e9cc7593ac916b217dfa7031f640b577c6bf2abdc9b3754b6296996ab5889655ff2d857061ff103f5b1d6823a92e80aa5828e6336b73f04341e44b16a13608761bbec1eaefeeefe678944119004e609aaf8334236e49aa65f754c3baa2a5f75586e095cac53151f912d030ee479f9777087917e8758d6cc64efd35df2fb03b1a2c51', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x010893194375efec5ef9dde5593fe80027c80c4ceb0010ada0f48069a61b7a18ab1fca9d5c7a8ce6c76b65', '\x01963edec24627bb900ef0829b927c394e490a77d561967d54a4f15b7ced5ad96f8b796b7a98bd0d7df530d526', '\x01968e13da7fa6c921665ea7abbf87b8165d9f2485b035399310bd9f3675bb0c6255924fbfce5d6692d9b3a4483ad79d4fef9b524f82e5e7abf83fa087577eef716b4537d77ba5d1cc963e5a4dfea521483a040aa9c70435ea034c6b22d4f668431515903c226f197cd277cc168a9bc37a4892e67418c580acffd3836aa480c2388cdb60e777b9e469c559e265a9a91da65a53bd8cc581ff33ae17a775b865dfad92b0453a30254b6a19d866e94844660c8607f5fe8a044123469bac201588834efb477250781760b9a823dcae005f2e4376bb5b1fe846c5abb5e51ab67c2d2815e437efa6c47a5d2b868359069f16c6989e0f47a6aacf4fd4f621051456aa8516356b0229edfb4fbab08ed55879a8e7f456721a248da856783834f7d4f1db7c8e98b6f3254184239d6ec27f334b3e38eb8453df5e6170a6596877bcf8998ff029c03302e5e5089ab00d56ae6c141a5c85996702cec12bded0a572d79bf1fff1e72550b113a02e4e305acce293e8337792bcffce59374a53cdc84668afd7e199df25b723a462668029e98d3622486efc825354983282d10a03c20d393e853aebe90e7739cfff6a652faba2', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x014eb741f7cb19c1fa28f109cc2c3c2a524f03f57d64e78c6fb1932119f1e7b2c4b81292c85dba104deecf', '\x0144171b6d94553229b6a416fd7e39dbbe43e591abd106c8d11d55f10c5efb441ed38b7bb5755fe8b52b582eae', '\x01ef750cd1b49841272954034327037c71b9aceb06abe176fd5319eb78a3b321af832d0bf492b4903e15d8f966e900801e996c4e84267a07d4086dc4a41f36a4d4894d027643db4ee08f232c7c5935e01af455ef699e1ffad845f65ad6b2268cc041698f31eb0a452e7df87cb1cda979d416240bb09039713c0f2ce45cc6d1d459d595c6e1b43ab06e0807a8049636a380324e58231f4a557779684b9ef9b7d0725acd2eedefc53c2ebb30f82bd2d320cac1fe13c0e5348efa950acb86352d17acafd41bd3696c1469eb2aac21e51e44cdf1cbaeb3f072c67e39b7affb186a33478f060e5cbf2adf009f7423a5d27fc8944f8606d851b217b8293e33b3160c5eda3c0c0f44a5f818a97e5f50b226dbdfd4ccb94b7062bb69f2f69822a64d720d286ad821ff20fd48b1053178e69cc6d7192da92c862d9ed67acd0262f01f8fb6f7babb8faae3650f940b2d6f9d2160346e1bff791155c09ffa8b97fe7423ac30876cd58695dbbeb446355636650a931ac4ccb54b12ab276c429162e682582675bf7e017e27a1901a268bc1fbdd114cd0e2e5e10b59137e3b32e0380fc48fc2f06b65a29e34602c2f31dd8b', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x01056049e60cdbc2be002c124bee6742e5ca0ad7d4a71b08ff8310cb3917e387198bd8a3aead81bcbb9410', '\x01a735562ab404de4b194623789026418d263c8fdd22fd8aff1fe05fcdd8deb0ecfca551e3632a6a5f3e943af9', '\x0185de3abcabb6c7f553980d751011ebadaba970943f083ede65615eaea87a51cad2e40146fb90869809860cd93fc4daa31cc8bb6c3a2f153732f0785c93c40c251a46532264ce772859fa54485dee376d33ca1dc4d693d4eda5c20f4608cde5ce88f0561f01be05a5758f002f53c2d92f33f015133d4833ded2199075f32662a3f44ce271c2302759f67806f334d1a6b97bd45ccdea824769c2a01d187f980bf61dee933a3b0bcae34f90072cbf5d06cbf7047c05deff862754786faa67b649c016f25dd1a671239cca36247528be00bef66a98f92e5eeacc16faf56dc16e3b13dea63e141fc099d31fbcf3486c5dca5a76f28627e619b67d9b33f6d73d3637fb0e81f233a0d4cdadfa489f13111ba0c5263262a318f5d2572280b7bac79a7bcbffc9be9cea4b9fae46a05e004d0d1b64e3a7fa130f89b2322d7a19fa4065c730014bf3b4abba99c711bad86740f5fa0b8b04e3cdcc6c5d7213237c81fc406e9b0f64acb4c6574c4eb28644407d0e52261e5caf0abca14224c93b3a24a1da16ae90a9a0e608e1111f02e4521419a1714dba56fb96c8fa48a1cac416fa9f57031bcdd26560097f534eae56', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x0178de70890a581224aa3a7de1a8a600c7f1afd8a9ac927306acae170612aea413d2e17723a31631b53eb2480b882b3678bd3a7b6015aff8954f5c386016392486e474e3f1eb73f7b23429587fd2d6833b3bb4a98d5dc649deb3572b', '\x0174e5396a92e16937b32ee52f077b5301f6d5c9fb9f4eb909270c6a8243958f44666c9bfb30cdbef1cf9c6744f03a87da4975ae0a68ea06d265a147eb67aeff841884981892c7d6be96052de83477307f5cf246056764056fb35a04', '\x01ff2cc6486fdeac909b9d88375578f5b03488f1faf8db8558ba1b9e97c1e4bcb9ee863ba1f44d985f2af7e50db369f2beb7c1fcd0d5d83af2c8c45bf1e20d0a4ebe0aa8367290de0745cba8fabdc9d709e537d3393043d7bae77247b1663e4250a24739bc2c4dae824bfcb24cabc47a909fe5db8e63d953de111edd1b31baf416af5a26cb3fb7337c379551da17afbeb65af458cf5bccf51e7dca9266035a1bbda071a1cba29810ba9462bdee745ee7769f64c812d0af6440a2178008dbcedf167460783d331b30815296ed2442d6bc3da6295231af7c08b26aac685d4a01ef4190667be52dcffa28290bbdcb11eee9a52c70896c9d2420a917e77e51753f910f6b475de39402e1cd15ebfac61a5a7aaa089abf8b6c626bee6c27ceb0341e90389f3770dd0aa46a0f900f9f7bfaa9b2d4ed822869b93de741457c08dfc5ac0be8e766cd5a3bdc63f3cc7a28716d3112d070af290f45767b2fdce60e94937bcc155896364b3226c6aadf625493bb0254d3eed0837637cfe17ab0d6d527c0cdb9ce7a993fcc23451a15ec0280a147c41d2ce32591119edc0fd339bafd3809a8e4b4f2dc7821aaa05b22bbbb5d4ce72e6aa4fac1d58bdc95107bdac65d716e3366101d566fe332a704fd97e50a14eef81da56b6476ab374ad78147fca472b9dd6e871ae5ac4293caa419f8736be00cc7b50e84135ae367ae81a189b46e70cb531c4f5e1dd3045b0440a22081eaafe686d920980ed88b76596c333493d4d3c315bea2bc8038e376b63503101f931b37ed183f852caf81fee063b0f3d88540b76dcfce4cb3da0324599d3367659b4a54206d6df8fabffc6bf4de49e7a8b3fbbf4f9c286582b7b88990fafd15f5c28eff2b774fc8731e47df47a31a4fb16f46bb63d26e6101fdc8df249279a187b08326a35460b5f13ab822aa3f2613421063dd77db276da4', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-30 03:25:47.200825');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-30 03:25:47.220837');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-30 03:25:47.225713');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-30 03:25:47.228088');
INSERT INTO public.setting VALUES ('key-mark', '06ef08be57ea422b688811e523554d4158549cba3e920b6c74b5f729333f7a43');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 4, true);
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

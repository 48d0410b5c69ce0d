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
    version integer DEFAULT 1 NOT NULL,
    held_by text,
    held_at text,
    held_why text,
    withdrawn_by text,
    withdrawn_at text,
    withdrawn_why text,
    published_at text,
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
    words text,
    faces text,
    style text,
    template text,
    shape text,
    setting_hash text,
    CONSTRAINT proof_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text])))
);
CREATE TABLE public.proof_setting (
    token_hash text NOT NULL,
    setting bytea NOT NULL
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
INSERT INTO public.identifier VALUES ('d829946c17163ee4b5676dc2fc59bf10242b1eb74a41c2068de72beceafebd77', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('d829946c17163ee4b5676dc2fc59bf10242b1eb74a41c2068de72beceafebd77', '20261125-0001', 2);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, '69a17e2d0c709f35567e3bf44cfc465c6d35f5e44a4168c6f91c26382aee8f9d', '', '0000000000000000000000000000000000000000000000000000000000000000', '1c5b33b27d907813ab124b3f79effbbf05807f591747280fa140903d60657989');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, 'a0243ebca3c528f8ccc01747b18c0c723836d7b996bb5b31437ff1fb6a2d88b1', '', '1c5b33b27d907813ab124b3f79effbbf05807f591747280fa140903d60657989', '4b5178a3d2583320cff5e4bf0bca2740e4123505f4e16282ec11a1a40f4c0a29');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, '05961351f5ea09a86299abd01eb5a141b0b1954200626285bbe7cd7a154550f6', '', '4b5178a3d2583320cff5e4bf0bca2740e4123505f4e16282ec11a1a40f4c0a29', '31e6e20282a803cac50fdc696ee03b59b5ab901231203b88a7f50370c4dfb917');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, '9a68335ae0e311f2e6a5851be55469fda759e4668aa408a1242a5d7e3a996fce', '', '31e6e20282a803cac50fdc696ee03b59b5ab901231203b88a7f50370c4dfb917', '0cb0ee489ef69f00d82023ecfe4bba109eb4c8482ac578f0593f51d287b4cbec');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, '167161b6a8faac6da24ed6ee4aeaf0f876074dd67e11846029b1e4181ae0ebb0', '', '0cb0ee489ef69f00d82023ecfe4bba109eb4c8482ac578f0593f51d287b4cbec', '49bd66a19ab1e8089440ab9f3cef3b20963104a553049230e460620a9de27b36');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, '7d5312c8b77989d375d54f21b59ad4c454a7e093eee1f27b5ef1260462b58ee2', '', '49bd66a19ab1e8089440ab9f3cef3b20963104a553049230e460620a9de27b36', '673ebcbe286ef7be39cfada37cedd5e5afd753a9d71f216d9530d56a53aa4d76');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', '673ebcbe286ef7be39cfada37cedd5e5afd753a9d71f216d9530d56a53aa4d76', 'edd06fa8436564e012b20415b10371f56fef4ef407cf7dbbb51e5968b68f15d6');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', 'edd06fa8436564e012b20415b10371f56fef4ef407cf7dbbb51e5968b68f15d6', '26f5f642a084fdf3c7f46c030a118f88c3ba29c61af9694e12d604f11c029d73');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', '26f5f642a084fdf3c7f46c030a118f88c3ba29c61af9694e12d604f11c029d73', 'e582213495e5b60e2113a15bb0c87bfb6ac9e8d2e6f475c624906a0d4a5ff57d');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL);
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x01c63d438c542241f188c89ab94b9d99b2d40efdb93f95c2b08dc60f2935358a811b3f3e891ee9c9a0ffbb6abcd47f3867666d4a8e910f96092180c3d7');
INSERT INTO public.proof VALUES ('95a6063db3c8d24a9f5a8863599cf919de33406160e11362e42b1f98a3b0dec2', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', 'f99118f296376dd712808c9b9f2b675aa9e94ef8370974e3c908488bcd6bbbef');
INSERT INTO public.proof_setting VALUES ('95a6063db3c8d24a9f5a8863599cf919de33406160e11362e42b1f98a3b0dec2', '\x01db68f44424627764b7fde3e3f99487f0ff617c75fb7a4e2667018c9eaa0c2e9d4edddad68b040033ecd69b60a957c82aac7893f92457cd3878e6c5bab65a625b5786e5dbd72ad8435a3503533823cda0996983abdd7b70d7ef8495417b7c21fd19987553');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x01cb3b70f34619fe3576be0fb20f03390041d6558e8b3c30886d278f621b5c0a8a58485775e58450aa90112cfcb9b2814f656259234dc27ac3dc7375f8a571692116fd9ef14814e09cf534a70fe22414f1d979f545a8f72a', '\x01d0ca5bc31338cc329bfc44fa4b4a38d6f36ab4e875da1532c320a38cfdb1071c8497c9aec79713428005c7ac863ead33135e861fbd68d3e6b8e31ba7bf4bb336d93f546fe1f66ad6b07f0e96958c9e88dd2ea587543ec5eff5133f', '\x0142dd2551b4998351f238010e6fae74eb7272dc0160b85b4cd67d2f88ba0f111828409b63d5df3fead1e1feef6eac5b5dd5143eaecebe8049149a6bd267123bf36e3a09948a43b6e58138a2b0b56ab130b8e77e9f5a1bf21ca8cd394fab18b0b59fccd811dada06f9a24e17452e7b430324005e3715e7e701ae50c3281bfa3911b7fc4e12fcba5addccdbfb0145b8b92a46fa18d31860476b397bcf9733c15a2ba0d8d9dc656da4566b491f56030ebf8c5ff2aff156a4a7102972eb976e0a09ea06b76dd4d6361dcd2ff5fceb25b1c9cb175c79546bdbb215409c2fd4164260264f90fa150d927f91b1f4d6c81eb9e69e0fd5d3559f7621bddae90b0f60b3bebaec1bb0a748d0d7f452010c9d966f130a14b6853605a7600788bbff6a82cbbd06d6332188d56d82df3e4eedf68721d1d8e042d405be7ecfeb709032e7ce769b781640a295525c8e9e70544e2e389f64a285b8f9756f9d5c682b1ba0d0b49081843296bdc2867e1d02970ad46fa2628d4054b2163acab523650768aac4dcbabdbbcef2f9272869fbcf1e970193074db97f174fc57d0cee3efae4d998c14988736a7f488fec14d62b4d68e2935049acf4d256fa156106ff4d928bf4ce0b028aa28255f30e60f689cea0a29ac7c6933828ced8ae832dd33db81f7e3caa742871504a8a96c86139392ef8379132d38ccb06ef06156a89f06594b7b7e40e9b0c7349314e0d0a169ea5b432f6a54b4cc05433ca886f3a9e487536d29552d11535429a6557738380e19bc871bb8763f1f81c198d46f21b8b966081fbbee50db292fdec0127130eb24d7fbc05424a08ababd01c567948cac60b88ffe2a560dd862041b4f51f89', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x0132b3855f6e7f6a22c6a111b1e31335046a4f154490792928f3ba504e4aebb8f645da37ed637799892c83', '\x0170cc0678071ce573f871ddbb4ebb3c62b23c84bc8e6fa21942578d24be62aa36205efa1d8289ba556b34e796', '\x017948adad1e44403b998574ac133244cd2b525fc4d2a7c0f8e367bab932ab3009c9092a8e47cd929a184da4dc5d8c3463de34ff80a9118cd72db0f4682930c954977bde2c70c977f9a5a47175eb2392d6641d0ce98f1a9226c33b394aa0066ebfbcf0cc282a9bdc34bef7a283a228313b4249fc4a0683e90feb9d1d9eadbac861c078e542bc1a52544bd1f45e2861a343b32edd9f135ad296d94f3b821e316d6e5837d9949ebcae9ea07a22ef63485d89c0ea12aeaf2042336f34ef0a6cb844902a974c6045aac8df40231231a769cbe579ea080301241e9189f3b7b921a34b68b5fb69721fdf068c164a860794228e4ef222a4b0b9ba8269c2968b45dc3e2b42fd9f4d7f6d9fb7d36e44b26469854253142d2c4906522dc029c4c6efa1d062b6997deb2f01dcd2eb728afc4cf0fc2699f40bc3730f8e8f8f97e4aedd2ad091374c842037030e854d6420095a8f4b6bf0bdc31e3e3ca39f666fb279684389810cf4dd1cf4b2e4dad5214a138bd97e41cb202e88028f72a8f377124171985ae810863942e4d7bdf5c42340a6682be85ab3176fb5056d326219c207cecd720bc84ee433b8c16a9f097052e95e648da6efe00e7e89ef0f19de1417bb4c90a8fca2c8c2a826af600dec7810b5f164e9444b0ddec740375e207206fd6021e2a6cdbe', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x01f1d1071a0722091953f0abcec67858f966ce341bd4ec65ce228bc8e5509e452185db11299735bf36b337', '\x010ef443f0f7db81b5db5b21d42da4d45b052c88a515f6f80bba306693df18eda2d8180531c11d921754476de6', '\x01c2622d4c9347e05af871630f362986dbab6116ff8faf4a30a93a7fb92c08bf34d0b8329d2906fe490d2f4cd289f26d40a410ba0c4d61bdb5b1c2c0b6c9f3bfab9dcc607528c658210579c5a334a0bcc8b2db67efb736ff7f7be519b7b60f4702aef26cc6b432d2183ea1f1c0cb7c04e976f062f67f09db5d133f0ac5b7d7eccbd24a8f28135dd8e4ee02ff10f6e6d10db87f1d86bf0a9523ac3c16ac48968ee2909f6fce4fe8837e99e06fff48379477b945e9691c77d153447f45beb2aef2c27dab2f014e087154b7fa5121cf343610cce0dadf1797a91e146f110b4dc6aec7e4d828cc519a099d1c294a83a929e7374136423a8c208027a8bbe6bfe42e8a75a21aae5bbb4f651ce88b3682dea97626cdfb902d2ded23edfb88cf38ab1d2f84c6ce1e13396e55d5351d54fd6df23a7bd0f9d3dc21d50f4f01a4ccf1a81aa0218517b3c04653c6b9e2691f96f71c328d4480e3960f0a888cc2f8a67e109ad84193abee0f2f2a3d01fa21cf2a9737a237aebff9e043a1fd4d1260d95d00714cc889088c6c27662878a4e86fbcdb5d80eb0a0561b9dfeeb7e2c0a9e61d349948f808e1455425f7e3701018828cd6c126aa3251be0ad55352f30d9e8e58de662b431cad93565b28340b22bc76d3553ba192f6cb21ee059559e248cb0359556c1b', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x0193b6b7dc602ff6f558d4eeb09fd023996265afe7a8cec900423a6a3c343ab74335260a149feec6062275', '\x010f7c4085615bd2e023456a019e14eeb7e02e69052d20ac51d8216bb704f40aec7906c5168abcef626b3c80b8', '\x01c04140a02278483e1d13b8dad169216c82d4a8bad90ca02a0619bd3b02e78ee7b87e502e2526f2e3dbeefa132017999685a3a88955ffbf012b3d5a20f6707d33096b84f18cf2c395849aca4bf75451f497eb00db32e3f00957ed113b902781af2b4230c31399264ea764bcdfb3247717ed8d839984bf84bc7fc00bf05028898c3e5ea33b0883398be84519a102f2667dd9baba8b4890c07864fcab19062cc3983afcbf716f9c513d10a62b3abf66dafb99742ebcec61c8a32ea5d1fd55b5144bed4c4252bdf8d8ed9ca274cc9f115b79e88b9f406c30c0c29fb0368d309a5a44a681cabd4e5483c2d9b0adc9201de1d351d1d8789378c94933dfb57aee1fe364dfb9905de48fa6a200a24e05e92cfd98e3e277c770af3af8bccb57eaee13e9c6dd52cca2bbff56797feb60b911a69684134ea25a0a9e333283b9c7e58eab1f92868959e5995b4fd8827362078e68ecc636a77a1bc65592c7daabb20c9d9680f1e5c1ae89020691fe56e70d34da491a56ec90347b46c6836bfe0cec89caec890de3fe1fb2a92a64630c9539591724cf3a8f83b807802a7ca7d1ff2a3dcf8a0885f787923ef0a0b0a25ea147af42dd5e950efdfc096eaa4078236de8a6d313d64d6e79aa0967a42deef46c3ee83a161446ecad02818ebe1e1770fdcb1a40daa9', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x0154274798f712c5b47f6c1b6a8d0c1836c4216890febed3aceee825c68bfde803ebd5cf217f082c37eb1a', '\x01acf7d602be5167fcbd66630e3ddc5d941c40f591a2bdba43bad090a947791006c78bf1d61774d078692f3355', '\x01b09c8ad806b3f1bdd4276b8c38d27f418416313818b542a8db3dc05e6ce67e3395950dfd41748b30222d661e828b43f4f07e57e5e272731002c7e7677819f8d2314057ebec2cfc100078fed9d094b2321eaff31262830429649d4f0b552ce8410450f4c2f13bc9420bd7f5fa16383119fb6a9c0b381d8e950279a27e8fae4738a4441972c732d5dae0d2a579531f7be4e3edb824030aad2d8fac1f0576a8d5d7d5abaa5d78db24bd538a02ec12d2c164e6e127b6538a8faf23a6c811ae22a8246e34e3801093e74df8f425869db327f1ab848b5b127e1ac4c496648d6a184cb21013d26dac1e1c2df0ed95caa71ac5f19c0e6164fb0839078dbca2a3ac78c3da6119dab69e79c3790141042a7955ee1b5405f0273a5461cf14315d5ceb33b43af6e6ba5dbc837d47f876c34d4ac44857425f3a258e1bfe0e63ea7fbee903f6f2b78639076fa0645ea9c0d84c87b3b0d86d27176cc2ccb74a8a295fd0a6fb4942e77b22ac747901504f5dba3472bdc91cb009e8aa1981acb37a0ad12d98b0a1541dcef1c9ceebdaf96285c089e754b6b5cdb9e11dc6197db41de9f323df6001227e05e213ebc6965c172f7ffaccff2bb7d0a793a4f11b36e0ac7c776e271325aa5bdbdd8737d4590b85099ddf33d3d05b90f09785d8e806204b50440b9f3121', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x01b7433bc4489ca071b8842dbbb042399995ec7a9a15faad072b1844d9e1e23b5bacc3e3b2d39fd032e4a1fb3eafb4a8b4d8b4fb9a032d2de4e1f61d753e776636cf8e06fb09bc7647db1044799a3919bf79a805bda926231ba4353b', '\x014e23b40edb30b8efbd24e0f9001237b528825f1b28491f95c7fdfeb0760934227fff78497ee333978f126432b51c0690248446a07556b0cc3f16db7438612735711315639f0c9e2877280ed64eaf5d61297ba4e38e76bfda3f85bd', '\x01e6a8a28d621b304024d9435242ef9c0c352b1b70f8f02833e390ac6b4c7e0ff99abc34838f7eed9d8516d8c8bfaad4f35854524dbe065e849a3376c6ae4681ea3d31beed4c46862ca806bb8ac124f3ec3a3da39fb08f40de4e0ac555e54172390747bf20fd6484d464e97d0194629c2a35e37c4c4999d09c2cdc04a31cb1d63d2ab80e9d2584acbe4e526fc2282e4ffe6418eb1d570584f2a41ba3ff84fcb84dc8e7b1fe754632ca1da51f79c6bf964b25337a4e098a3c017b5dfd12e52f7fbb19d0bb8d4e195206ba0b811e06c6b1918dc8fa0a16149836bdc638aaf4fdd26e95e0a95a4e9a2a167305cc40135986b2be15bf04d5ed4fcb7a32eb58f9f63d0e8ad690997cf35efd788900f994455e066db5b0e92fadcf65800f5152ff3f5c3486c72bc1fdff84ea40d600d6cdabe1525307faba2658785a74a56d9d4062084ed75d338289275b13ccaaa7a7de3183791a17d36c64d0d04c2be7aa2bf091ddbd118edb9081558ef010f18f2c062dda154089670e8780f60c347b9418e4ac82ff3491b6d2e776daa161675abc90c656e458c23ed5fd77af6a16a2fed0167692a43d3c6c476288e6021e7f76a7c59c38ff6fcc9e93064b61b4e436ff6f8dca719cd95a16357e80e794b329ef2ddfa50f8de0e3f494ef606776145072afca4e18a286c4112ad098754be31d3b87c1ef20692ae85929119eaabf3f64892cfcbb54a889e32eaf2c3c73f7c0b15ac548fad61feebc053d7f45257135684bda6eacc5017235cfe6d69f8ff15d4338a19de7d471eb25c0078b870b88dec256c1b3f5a6216bfe9b532f7edcd3ee761a6b9802f8d4895f7f88d78137c272b73011b264e34d3a1add97ed4aa7c87e805ca42a5df1d343113563eae9e0e8d1e0c3f05c155fa99973d792d213e9b8d88eca71814931ff0e34144aca56eb93bf6a300531f71d69ee9cb5b1ce29078f40c70edb8dd669e3012ce94c0ab043433584efeb179ab000d492cdf7d5fbf0e77cf17f47c98a193e4bc30239c6b475', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-29 19:32:23.456267');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-29 19:32:23.493235');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-29 19:32:23.496643');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-29 19:32:23.500563');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-29 19:32:23.50351');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-29 19:32:23.511915');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-29 19:32:23.594915');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-29 19:32:23.596633');
INSERT INTO public.setting VALUES ('key-mark', '16265ce380b4e0c55be7f429cd2681a58d8ba8b2edb499ee13883f729b69ed5b');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 8, true);
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
ALTER TABLE ONLY public.proof_setting
    ADD CONSTRAINT proof_setting_pkey PRIMARY KEY (token_hash);
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
CREATE TRIGGER proof_keeps_what_it_names BEFORE UPDATE OF token_hash, notice_id, revision, text_hash, glyph_hash, made_at, words, faces, style, template, shape, setting_hash ON public.proof FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_setting_never_changes BEFORE DELETE OR UPDATE ON public.proof_setting FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_setting_never_goes BEFORE TRUNCATE ON public.proof_setting FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
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
ALTER TABLE ONLY public.proof_setting
    ADD CONSTRAINT proof_setting_token_hash_fkey FOREIGN KEY (token_hash) REFERENCES public.proof(token_hash);
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);

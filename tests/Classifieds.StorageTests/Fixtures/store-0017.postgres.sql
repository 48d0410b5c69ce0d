CREATE FUNCTION public.kept_for_ever() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN RAISE EXCEPTION 'KEPT-FOR-EVER: % of % is refused', TG_OP, TG_TABLE_NAME; END$$;
CREATE FUNCTION public.ledger_end() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN
    IF NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM ledger WHERE chain = NEW.chain) THEN
        RAISE EXCEPTION 'KEPT-FOR-EVER: a ledger entry is added at the end';
    END IF;
    RETURN NEW;
END$$;
CREATE TABLE public.desk_user (
    name text NOT NULL,
    role text NOT NULL,
    added_by text NOT NULL,
    added_at text NOT NULL,
    disabled_at text,
    CONSTRAINT desk_user_role_check CHECK ((role = ANY (ARRAY['clerk'::text, 'examiner'::text, 'editor'::text, 'manager'::text])))
);
CREATE TABLE public.draft (
    id text NOT NULL,
    version integer NOT NULL,
    changed_by text NOT NULL,
    changed_at text NOT NULL,
    taken_as text,
    sealed bytea,
    CONSTRAINT draft_version_check CHECK ((version >= 1))
);
CREATE TABLE public.examination (
    notice_id text NOT NULL,
    number integer NOT NULL,
    revision integer NOT NULL,
    passed text NOT NULL,
    words text NOT NULL,
    materials text NOT NULL,
    done_by text NOT NULL,
    at text NOT NULL,
    CONSTRAINT examination_number_check CHECK ((number >= 1)),
    CONSTRAINT examination_passed_check CHECK ((passed = ANY (ARRAY['yes'::text, 'no'::text])))
);
CREATE TABLE public.identifier (
    hash text NOT NULL,
    notice_id text NOT NULL,
    revision integer NOT NULL
);
CREATE TABLE public.insertion (
    notice_id text NOT NULL,
    number integer NOT NULL,
    paper text NOT NULL,
    issue_date text NOT NULL,
    held_by text,
    held_at text,
    held_why text,
    withdrawn_by text,
    withdrawn_at text,
    withdrawn_why text,
    published_at text,
    CONSTRAINT insertion_number_check CHECK ((number >= 1))
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
    issue text DEFAULT ''::text NOT NULL,
    standing text DEFAULT ''::text NOT NULL,
    chain text NOT NULL,
    CONSTRAINT ledger_sequence_check CHECK ((sequence >= 1))
);
CREATE TABLE public.ledger_chain (
    paper text NOT NULL
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
    taken_by text DEFAULT ''::text NOT NULL,
    corrects text,
    CONSTRAINT notice_family_check CHECK ((family = ANY (ARRAY['Loss'::text, 'Seal'::text, 'Public'::text, 'Missing'::text]))),
    CONSTRAINT notice_serial_check CHECK ((serial >= 1)),
    CONSTRAINT notice_state_check CHECK ((state = ANY (ARRAY['Submitted'::text, 'Held'::text, 'Approved'::text, 'Published'::text, 'Withdrawn'::text])))
);
CREATE TABLE public.overrule (
    notice_id text NOT NULL,
    number integer NOT NULL,
    revision integer NOT NULL,
    code text NOT NULL,
    words bytea NOT NULL,
    reason text NOT NULL,
    done_by text NOT NULL,
    at text NOT NULL,
    CONSTRAINT overrule_number_check CHECK ((number >= 1))
);
CREATE TABLE public.paper_sign (
    sign text NOT NULL,
    paper text NOT NULL
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
CREATE TABLE public.plate (
    paper text NOT NULL,
    issue_date text NOT NULL,
    sha256 text NOT NULL,
    size bigint NOT NULL,
    pages integer NOT NULL,
    published_by text NOT NULL,
    published_at text NOT NULL
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
    word_hash text,
    wrong_words integer DEFAULT 0 NOT NULL,
    expires_at text,
    revoked_at text,
    answered_by text,
    answer_way text,
    answer_words text,
    CONSTRAINT proof_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text])))
);
CREATE TABLE public.proof_setting (
    token_hash text NOT NULL,
    setting bytea NOT NULL
);
CREATE TABLE public.quote (
    notice_id text NOT NULL,
    number integer NOT NULL,
    revision integer NOT NULL,
    words text NOT NULL,
    lines integer NOT NULL,
    total text NOT NULL,
    content bytea NOT NULL,
    made_at text NOT NULL,
    made_by text NOT NULL,
    CONSTRAINT quote_lines_check CHECK ((lines >= 0)),
    CONSTRAINT quote_number_check CHECK ((number >= 1))
);
CREATE TABLE public.quote_share (
    notice_id text NOT NULL,
    number integer NOT NULL,
    insertion integer NOT NULL,
    yuan text NOT NULL
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
CREATE TABLE public.sign_in_key (
    name text NOT NULL,
    sealed bytea NOT NULL
);
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.identifier VALUES ('851529a6bd4d10efcee5d643f8b28755797ea344e4056d89dd125902e41cb67f', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('851529a6bd4d10efcee5d643f8b28755797ea344e4056d89dd125902e41cb67f', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, 'a11d742b49f4ffe3a8ba5fff72d6b22bc327646f70776c19fa55903fbd346479', '', '0000000000000000000000000000000000000000000000000000000000000000', 'fa0345d7db3200b6642a3a6a5b760a55edee99e323bf1e7278e0be72a7d61fbe', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, 'ae4e706278767e57d1ed4fcd7f23767b6ac1e2b3dfc5bed328de01854557ad77', '', 'fa0345d7db3200b6642a3a6a5b760a55edee99e323bf1e7278e0be72a7d61fbe', 'bb57c08dbfc1f4cc87b863f114bd00aea7d853e865620c950c2904dbaa62b969', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc', 'tabloid');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, '6c5fc99a969b046e8b49262ded8afbabc1b8866485c7cd208be6ee78d2e0921d', '', 'bb57c08dbfc1f4cc87b863f114bd00aea7d853e865620c950c2904dbaa62b969', 'd19a90cbf42dc8e5c399fe4fb71c89216803f9eb58c0461597f2103691477b22', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1', 'tabloid');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, '8cc79dc8f86b75d81e37e672f0bace78f600690d44b84060586c0db44eb2599b', '', 'd19a90cbf42dc8e5c399fe4fb71c89216803f9eb58c0461597f2103691477b22', 'd95fdf53294c2ae93b44f08fd4fdf31bd48b0055042cce6609d528fa767cf123', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68', 'tabloid');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, 'cf383778d769b859c916291bd3451b32357d3793c8f94cf3ebc6b7b1f6908464', '', 'd95fdf53294c2ae93b44f08fd4fdf31bd48b0055042cce6609d528fa767cf123', 'cb05e36c1e1399f465214d8798184a5a38139ff82b230769dd82754435e733f2', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722', 'tabloid');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, '0dd825e68245841687aafdb5de6ecb1a2b4f74bcf03d26fdfaa11dd85b9711fb', '', 'cb05e36c1e1399f465214d8798184a5a38139ff82b230769dd82754435e733f2', 'f9a02d0457ae22dc27e16e74567b02b27ccab9b009ba2dadc523bc5d34076567', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', 'f9a02d0457ae22dc27e16e74567b02b27ccab9b009ba2dadc523bc5d34076567', 'ccbc1ec6c81c9b811603fe0507a6ae2b60f079ea2882d18c0bbbbcfe50d0aa6a', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710', 'tabloid');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', 'ccbc1ec6c81c9b811603fe0507a6ae2b60f079ea2882d18c0bbbbcfe50d0aa6a', '73e1ec28016dd92daeaa133611c43103b2847e5e1ff8f9bd65c40315a1a99276', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3', 'tabloid');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', '73e1ec28016dd92daeaa133611c43103b2847e5e1ff8f9bd65c40315a1a99276', 'ae5e433de5b67f4261332a491bd2c047eb9b30522fed51b057812e8d943bbef0', '', 'f14a3555282373b4e4adc1bbbe86478d774895c6c4a1a36670d937592c9e9712', 'tabloid');
INSERT INTO public.ledger_chain VALUES ('');
INSERT INTO public.ledger_chain VALUES ('tabloid');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x01b1a3fb269db6c5d116f892790fabc1a9405e8a6bebc768d42b9c8761425a323fb69cfb', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x01bf5f1fda8e6d8cf7c2ef531f8be14cf9c0a16d62c48e7c6193982031e6accc948ce77d54af375c06fbb179c8fb74a2a9f117c6afc05afa69cf23cca8');
INSERT INTO public.proof VALUES ('7cdbb9436eda725692ef927c7b6a61e55d5d745e1b571252f8f1f9587643d442', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', '7b9d522bb415bc60300078dd2bdf0da1306c91192806099a72fdbc0561dcf5cd', 0, NULL, NULL, '', 'word', '');
INSERT INTO public.proof_setting VALUES ('7cdbb9436eda725692ef927c7b6a61e55d5d745e1b571252f8f1f9587643d442', '\x0181d085ad19991f5acf14b21132d65e78c886fa68318c770b854229b8f4e7be418f8f0eb4663322437dd627837a3313665d0385602b5d4f3f5c06a8d06242619824a728f8a23c47d369c5b05f0d878a4c4fdf12c55d2ccc6430f8c173bff0732bbc');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x01a19c5de52570074634e973fc3d9f1719b2ab5a6af5ad88e8a4a9810d79997d1b4a89248fec63e4dea63d4b7111044f0021e562a236f8ec267035b8608264df30088e9da273024d6902b6937f5306a6e0f7f21e72fefeadefd2c6655bf9354579ce3650895cdb48ef2df46de1a1a996606136d134fc3f974f3d04726ad08562cbe4ec554e203c09261f5cdb81731ecc94742d03a5b3acbbd95730b095dabe0bbcb4dc3434dcbe2020f8823127167489a171b3c952c28154bbd90580eef7f3bcf68ca5cacea1087e932e127a533f7d2cc86f3a9ea75866ceeadc14703a0b9237592f4ceecbc89b10c4aea56762345dc9eafe94ad64a317bdb3d477a0511f4fbadbaee511f6517b5adbd395b95d61251adad0d1d32e1ebe24dca1d7420b13385b43', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x012165f24a98ac4ac0825b31010d43c56a19350ec5f0389794689e225099a141d8c19d6b547903f3e7bc589ee81069ba6100f55d9480946a80fd3d3654f9c7e125645bb6b5e97eba7f649b8e5f1a1866625cbc9b37e7c656', '\x01806eaad11cc3f594002109b0c9f01fd93513dd78772466b08790605ae7838d45eacf603d5ee4443a10f7b6d1953e33565f961266f421809fc12b2c49f1bd80e98c2ba414a07f8fc90ba617bdd1912a11a68b73c09957fd28574b2a', '\x01cc3b2addf3a7685421e325005d97ac98aa86528c3ee4d2b869841c31772677c02135d82d1a1ccf306f6764927cce0a2d3982faafc9255a01b2815ad7aaea4cfa3f22690de929b14676e869862d56ae8ee671ab26d3aae9568c5ed4c8dcc6a17d1cef7b91b655b99346394339fdb4f73acd9dd96b98f7cdb3b7c17ed7f8e3b40c5525f52fc603a04137c2046a2a8239eb22323aa646a768b6aa9b63c53c9ba38c6dca65c26fbab8a4459dd87fd8afbc366e484d757d9be4a694783f61a8bc64ea97742bb2019b042cc9119cdc76a1bc134cfa8079b79c17c461d4234f51d2bafba914b25d64771a31dd5d766d5bf70b659487e1382f8b97949bd82b2e12c118be5cb632646c58dd68fc98fb79855dc5108ab3455523d6b60587415ef15ab8a379ffb80a654180a0d690c94ffbbb0df2e3a1953b363c0c91b6c4e4934a30ddf28c89ecb6c22363df5bc3444a3ae7f4bedbb0094de38754eb3445b98feee6a4fc88f6ae1dde3854570a081c32c56ce0790ced6e149a9ce91bef0870530b83cf9068e5222e431714f6f8c67c7272af55d6ac925d78fd5a78116a090974b586a9f855f379ebf76b0f138bdf6f27298450193dd62a7395ecaec427c7dea998c711ca1f437eb441d36aba91bcbf3621883fe29744f599bc363a55721eaa29596265b8ed6688ec1d6486eab2cfd70843a83c31adfaf32362ddc6984e5d60aa778033df21586e179e0f250fa3ff62d1e4e03355dc984071ecf8b4d59850bd904fe8285d43718909f2effaa7ebfb0fc439da25b4602a7042dba721b88c9b4f108a90838284227dcffc4341855c6e4469af357ab699b0bed917f41580a44dc5dd33e535818982b391fe1c4c69afd437f3ff2709', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x01a983dfb7c6b3c0bf9f575f9fe9259a49c307ed2024d7484539a57c95286c81268dea29614e73e645ef11', '\x01191594dc0a44e1400153cc36468b0251309b3c34101d313d0a03911f34591a35051b5bcc9ea3be8247b78808', '\x01e2269b5c6f1d391392e798e4802385321747c89fc1bad9f9c1b27bc1adbfd023b8a859cfaac4157cc7a92da712c9ca58269b8dea2f8b6f65e9872d95796527b84384e244badd022cba39f213a2175348a15e3627e5f2a7a47c2fe82066db47716fa4ed5d2935c5db82ebb4a494baac43494d98efbde03178b592fb048136e78155a11949566be44280041168aa828b9bcb49fcbf2c32746eb096e92fd1e11ee24d952f7518b37cba60657c5aabf05755b0e16d6dee1874f130a3ba1dedbdd83c77a668c29d5871aaf17d29aae0ad873904ba2154012dbf264cc502894776b572d9be5bece0d930064e6ab58fdc386bcc9b04f167c34de2b50333778a36c85801aa736843d7d0d98fb2081aacc7dbe35843c59373ef82ee6e1c69a9c0f58430be0c342157cf4e977a9a75987d41469e42800556013934a1131e3adbe334a23d6c3f509adeb83743a1514f927b568f0299008b8e0a55edc20121011962f6e5b2f4f6cd90fdad897d82d591e85cc5ff420d78f982c7aca8a8d447b624c2c1f84396ea77c0ae56b48ebaef79ecd968e49e5802957ff7e02a11d1c5696f5543088c395c7e9ef19e563eebfd7fab4057e58337a8f6b386355871e6d78ae97662b225dffb98294ce0c0647d547c655658c6da0f9b67ad965857133778c5573d25e23c8dd08a439df6ddccd9e786f5', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x01fd18424720970784edceb7124d9db584a187e069225cbea36fb5be90841eadb15762e1ca79f7316ca19f', '\x01344be9a184708805160701bf08274b02b9a0c2d4e29eaecf247735ecd83bb4866a430339a9c105f7edf2606a', '\x019c572a93cc533a5fb8667afdd520fa68548d44bdd9b3077d14da4f9f66bc4d232b6055302ff2dd750a3e9b3e55cf33d5594266d1164cfeee7ef4b7e2678aca897bfc2c7694d418af20bfa8e2aeae42e5c4518adf20a7f78ed102f06593a30e3b368890273633c5c05ab359e3ccd2a25f537a187ee2cd7106bfaeba6679370ebd9fcf5b2047516f1312608a61ce662a9e3dcdec4d3544df02f627440a02a83c6d2b478ac9a234464b00d891e08a786a6739697dfd8d18612f82fedd4222ba0228b08bfce900c0514cfa61104101fe558612d7c6ab210f1d4199e526521078ff950c3ca09a265bb5490f1a3628cd56a1ac5e8464234d3c2268689a8004a291001a8e711bcc9c732ea0e749620825d95f48fb421b6f9acd1e84603d53d65bf67a9c6a812c79278242dfb470b1d46ffcae47708aa0be274ee067888a8e5956eefcdda427845472481169d1507b1278fd7727b01a04d6ace2e05c006b4a97cdc9009f4b2f8beb7d49d2a83c373c054d0f336f253c68f600fd93669d87ea65eabd3f298bb031e3b737087933b0b49bac8733feb633fe7e86dc80d7a209bfabf184f142eff2c1cc7b878e055c426f7c217607cb600d6f090001ad03b7c40fa66ae99978eac7196699ce4dea5fae44a61bb39cffa322fd521017fc2914ba298dffb8359000156039e90b058e399c27', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x01dbbc9c9601f6815268fb5e2fba598ea8583d59cbbf09140cdc342985b8b73a80011d06d4174929acb184', '\x01a6de9395cf0be1a4f6cf9b9e97f8b2872756156bdf4a6eece945512268c004b1bbf78330430c983d76d8ac69', '\x0148d08f3b35500bc77e9269a83df3bf39ae08852cb0c75f4a68417c9a712ad321c4ebcba33742c8dc53128b6d908c8e80237810cedca9d787643a5217e0c897febb2bce41af2bd0e3749a45f1a05145bc1c5b3ec351cb382b135c234acd0ed6ba5b8173aa59091c87468040c8348d51fcd875fc897e6ed145f99e0983eb8f23ba56c19f0cc5ac289232589d565137e96a2eeb6692e34615d5c91ae2c3dafb321a51fee872e0052e37b969474c87e1d4caa970e61ca3dd81d20808d6cbe9be2b88d45da8c6020de2889416dd6d84ef180c83514bebbbbd43b6457d2e080b759043ccbfd4096e04c5a90543d14c3176700b2aa54acfbdc83eb283ffd2a2f9e4c01f19249da9274972f1d3c2998d84b4cb080bf0664d0de51ca332a624ceb9397aef243462e3bc983d45c8473ff124efaef5bed387aa3447b72dc3529a3322335d12658750214020856b0fb02312294fbffabd6ef4f862b6cb5f0490186c7774e1eab51c7267b33647ef0ee0caf49a6a33610d005d20cb7477f5d12d18dd4de0052b4282550449027aaa5afb47c3a86bb84f439b9a61152a459f584964b702313b0198a1613e2ea2b0cf159cf90b15b4df892610cc69d2766b31de05f9567a3052af425896fdf14183832be3c7d3f47764fdd2db2e3fa4d24f67bd6eb3644a4dfc40f2d845821e781de3fe8836', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x019c119cec10d80e75f95b13388463dc60d7affd030cedff7e6686d9ef016023d16c0660cd9405ccb76755', '\x012ee0ac3a253d0ab82ac8bbd0767a64247c7600cd6fdd4cd1e7d61713567a4b9012a65136572e584eeba263a9', '\x013aa9cd578cd022794e4dd42ae77bf646716a41154b0c0cbfc59dd8ec15b62ca7634f2db154a254879de3f7e61e6b48e0274b138293b10b78cedc38d9ebecbbb68923dd7b8235aeed4843ef64aa07585f02eb2209f32f8668f9d9912f7a83eec2bab83de531f847d886d89c1a52e91314bd6ffcdcc9b679884488b0bc257f7fff632705f7ed7fb82395fe3b1f2d213bbcd4c4d6b33753b633d5c5ade495f40e77d2300a0c6fc256452ec3c79f7bb3d30db45b8befc485b672674b32ad4ae59c26a29309d1eeaaaadec5ccfd6a610afcca8684d31c4cccb902ae7f8a00b3ee8b53f7c35300930d78e29834dbd55133e8abd356464d2aacac8faa2dfbf61b781fac67b343cf05643ea2ff3cf8d1931347fc362fe3445679092578ae7909775e48b2532f3121ec65afdf464cb43a520190db40b3e33cced7634799cf97570d325af96ac597593ada0afecf969ab9f676fb936338179aa31713085e46497e259ef473a2a3a8c0737999bd49b3ad745b717f65499cc7b57e8b58736638c3bfc1ec054525b17fd303d7ed9bd2b50cee28add1c046e68ac6faf1d70261f253df4cd22a7da43373525f0ee0855cca2a0e3ef6ce709ecdc681c4a215d7b568a91c05e17e4c39b4b97764ae415d03ef18b61dab9abefe1820b94185b904fa95ba2aa441d4181e6b6d0ab005367c5e5bac', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x01a85ba9bba445e57cd56fb3efadaaf3bf85a09655bc6a4b883cd75dc9e0978cb52c185f579b9385b2292c98a81e246157cc580a1861756bf8151be4b42a3d6eb2e6419176e63cf4ce8d850ef7a3190ea71d5169caf7591ed1f2768c', '\x01853e34ab2c27ba26b4de88532be11847cfe4762db44e36d5ede35a13990766e9bf0108f22c74a9f2e47c1c918c15b0a35e78365b5a977bfd8c566cd3754a552e0d92fe8e457315e6c13cdf03a76d45579a0c802e74656f293fe368', '\x0123dfdd985087140c37a2dcf5c24492e91b2fad51db60175d8f219b050708976d87cc662b8554a4ff0be8ed3724085ec6d2c953565be454284d5bd5bf8806f7cedea6703b5d66066950c31c6daaa3c0804006ce12ea781316c806b9a9754b494e7836aff2a93eaff2737b2a0fab4a15bfbd0f4590188f8d3e6371ba089afbec66ea18f0cd184b25c68fadfcd6e10b5ac222a0bb52bcccdd83155361a87610747b7088b6014c3d1f76275fb6938dd54f2ef340153de7cc57b23d964aebff279ffbfac2683d4e74cbe06a743846c11923eee7aa1536fbcf96e5eb6d437bcd04846320e9d5fdb625727634192bcdbe2fc4a2b0c2f857d7cd5bfdaf4863f225deb03e28c10ee5ff14e472c7a0b2203eed5c7b7ecbfe40c5c39fd0acea49d7cafb67a2ac05293304d8772f023b34380c68305407588f6f00244ed034040c373d5371eddbd9e1a2f63645bf17b3d60db3fd8f1b0bc06a6258223acf777dfefa572fa0ea56ed61aaba8116944c6fdc57f5970a4f1c398181d3a725ca0fdcb4fb8c678a0b8adf9f40eb161bd6cab77bd6c9f9823eadb51d0219dd388ed46755764ba637e76b686c4ca9aff5b389b9c90f0386162a98845bf47338bbee0761db27d09e8eebb9c3dc2256af0a4dccfca3d7411bb9e7b8b1ac16db5381da3f43990a3315cb36a9047322ccbab66fb0c88ca3150d481782f4d864ed8527be4d76a6a4b1775ec4b29454f0062bc4fc64e4564dd19c91f89ad1155ac7a30e51e9ff52b9db5fcba8545421344677cae1436e7410d30fcdce7d85ef48acaf2a1ef2c6dfb934e3207735f27d9988682d0de29b2a6dd02858e91dca179c85bfcdab6f990d9a4878e165e341af48adaaca3afd6b1820ae5fada370fd0bfbe3f9941670d3670e4c1f25577ee3a66f0dcde6a1204884e77ff9a95567aeea8bdb82338c25015abbdad245e15c4f33cd3eea7a5761bb20b74da3b4edee693a1c2dab46b70b63f7239200c8571636cc5dcd54fa228214d5bd42614780fdd986f521acef5dfd9fcfac3b809bb55946f7', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-29 21:12:44.944335');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-29 21:12:45.019684');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-29 21:12:45.027401');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-29 21:12:45.031838');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-29 21:12:45.039606');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-29 21:12:45.067825');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-29 21:12:45.075334');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-29 21:12:45.08376');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-11-29 21:12:45.166316');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-11-29 21:12:45.176001');
INSERT INTO public.schemaversions VALUES (11, '0011-a-chain-a-paper.sql', '2026-11-29 21:12:45.184658');
INSERT INTO public.schemaversions VALUES (12, '0012-a-chain-a-paper-kept.sql', '2026-11-29 21:12:45.221803');
INSERT INTO public.schemaversions VALUES (13, '0015-quotes.sql', '2026-11-29 21:12:45.242263');
INSERT INTO public.schemaversions VALUES (14, '0016-quotes-kept.sql', '2026-11-29 21:12:45.253644');
INSERT INTO public.schemaversions VALUES (15, '0017-drafts.sql', '2026-11-29 21:12:45.271627');
INSERT INTO public.setting VALUES ('key-mark', '36a476f4bae847bdef95730032583cd78abf7e29b662c81570eea1bf1510f4e2');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 15, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.desk_user
    ADD CONSTRAINT desk_user_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.examination
    ADD CONSTRAINT examination_pkey PRIMARY KEY (notice_id, number);
ALTER TABLE ONLY public.identifier
    ADD CONSTRAINT identifier_pkey PRIMARY KEY (hash, notice_id, revision);
ALTER TABLE ONLY public.insertion
    ADD CONSTRAINT insertion_pkey PRIMARY KEY (notice_id, number);
ALTER TABLE ONLY public.issue
    ADD CONSTRAINT issue_pkey PRIMARY KEY (paper, issue_date);
ALTER TABLE ONLY public.layout
    ADD CONSTRAINT layout_pkey PRIMARY KEY (paper, issue_date);
ALTER TABLE ONLY public.ledger_chain
    ADD CONSTRAINT ledger_chain_pkey PRIMARY KEY (paper);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_chain_previous_key UNIQUE (chain, previous);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_hash_key UNIQUE (hash);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_pkey PRIMARY KEY (chain, sequence);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_taken_for_serial_key UNIQUE (taken_for, serial);
ALTER TABLE ONLY public.overrule
    ADD CONSTRAINT overrule_pkey PRIMARY KEY (notice_id, number);
ALTER TABLE ONLY public.paper_sign
    ADD CONSTRAINT paper_sign_pkey PRIMARY KEY (sign);
ALTER TABLE ONLY public.photograph
    ADD CONSTRAINT photograph_pkey PRIMARY KEY (notice_id, revision);
ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_pkey PRIMARY KEY (paper, issue_date, notice_id, page, page_column);
ALTER TABLE ONLY public.plate
    ADD CONSTRAINT plate_pkey PRIMARY KEY (paper, issue_date);
ALTER TABLE ONLY public.proof
    ADD CONSTRAINT proof_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.proof_setting
    ADD CONSTRAINT proof_setting_pkey PRIMARY KEY (token_hash);
ALTER TABLE ONLY public.quote
    ADD CONSTRAINT quote_pkey PRIMARY KEY (notice_id, number);
ALTER TABLE ONLY public.quote_share
    ADD CONSTRAINT quote_share_pkey PRIMARY KEY (notice_id, number, insertion);
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_pkey PRIMARY KEY (notice_id, number);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.sign_in_key
    ADD CONSTRAINT sign_in_key_pkey PRIMARY KEY (name);
CREATE INDEX insertion_of_issue ON public.insertion USING btree (issue_date, paper);
CREATE INDEX ledger_of_notice ON public.ledger USING btree (notice_id);
CREATE INDEX notice_of_issue ON public.notice USING btree (issue_date, paper, received);
CREATE INDEX proof_of_notice ON public.proof USING btree (notice_id, revision);
CREATE TRIGGER examination_never_changes BEFORE DELETE OR UPDATE ON public.examination FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_never_changes BEFORE DELETE OR UPDATE ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_never_goes BEFORE TRUNCATE ON public.ledger FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_only_grows BEFORE INSERT ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.ledger_end();
CREATE TRIGGER notice_keeps_its_name BEFORE UPDATE OF id, taken_for, serial ON public.notice FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER notice_never_goes BEFORE DELETE ON public.notice FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER notice_never_goes_at_once BEFORE TRUNCATE ON public.notice FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER overrule_never_changes BEFORE DELETE OR UPDATE ON public.overrule FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER paper_sign_never_changes BEFORE DELETE OR UPDATE ON public.paper_sign FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER photograph_never_changes BEFORE DELETE OR UPDATE ON public.photograph FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER photograph_never_goes BEFORE TRUNCATE ON public.photograph FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER plate_never_changes BEFORE DELETE OR UPDATE ON public.plate FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_keeps_what_it_names BEFORE UPDATE OF token_hash, notice_id, revision, text_hash, glyph_hash, made_at, words, faces, style, template, shape, setting_hash ON public.proof FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_setting_never_changes BEFORE DELETE OR UPDATE ON public.proof_setting FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_setting_never_goes BEFORE TRUNCATE ON public.proof_setting FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_never_changes BEFORE DELETE OR UPDATE ON public.quote FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_never_goes BEFORE TRUNCATE ON public.quote FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_share_never_changes BEFORE DELETE OR UPDATE ON public.quote_share FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_share_never_goes BEFORE TRUNCATE ON public.quote_share FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER revision_never_changes BEFORE DELETE OR UPDATE ON public.revision FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER revision_never_goes BEFORE TRUNCATE ON public.revision FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
ALTER TABLE ONLY public.examination
    ADD CONSTRAINT examination_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.identifier
    ADD CONSTRAINT identifier_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.insertion
    ADD CONSTRAINT insertion_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
ALTER TABLE ONLY public.insertion
    ADD CONSTRAINT insertion_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.layout
    ADD CONSTRAINT layout_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.ledger
    ADD CONSTRAINT ledger_chain_fkey FOREIGN KEY (chain) REFERENCES public.ledger_chain(paper);
ALTER TABLE ONLY public.notice
    ADD CONSTRAINT notice_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.overrule
    ADD CONSTRAINT overrule_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.photograph
    ADD CONSTRAINT photograph_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.placement
    ADD CONSTRAINT placement_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.plate
    ADD CONSTRAINT plate_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.proof
    ADD CONSTRAINT proof_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.proof_setting
    ADD CONSTRAINT proof_setting_token_hash_fkey FOREIGN KEY (token_hash) REFERENCES public.proof(token_hash);
ALTER TABLE ONLY public.quote
    ADD CONSTRAINT quote_notice_id_revision_fkey FOREIGN KEY (notice_id, revision) REFERENCES public.revision(notice_id, number);
ALTER TABLE ONLY public.quote_share
    ADD CONSTRAINT quote_share_notice_id_number_fkey FOREIGN KEY (notice_id, number) REFERENCES public.quote(notice_id, number);
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);

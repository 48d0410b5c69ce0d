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
CREATE TABLE public.customer (
    name text NOT NULL,
    limit_fen bigint NOT NULL,
    added_by text NOT NULL,
    added_at text NOT NULL,
    disabled_at text,
    CONSTRAINT customer_limit_fen_check CHECK ((limit_fen >= 0))
);
CREATE TABLE public.customer_payment (
    customer text NOT NULL,
    number integer NOT NULL,
    fen bigint NOT NULL,
    way text NOT NULL,
    note bytea NOT NULL,
    paper text NOT NULL,
    receipt integer NOT NULL,
    request_key text,
    done_by text NOT NULL,
    at text NOT NULL,
    CONSTRAINT customer_payment_fen_check CHECK ((fen > 0)),
    CONSTRAINT customer_payment_number_check CHECK ((number >= 1)),
    CONSTRAINT customer_payment_way_check CHECK ((way = ANY (ARRAY['cash'::text, 'wechat'::text, 'alipay'::text, 'transfer'::text, 'card'::text])))
);
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
    missed_by text,
    missed_at text,
    missed_why text,
    makes_good integer,
    CONSTRAINT insertion_makes_good_check CHECK ((makes_good >= 1)),
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
CREATE TABLE public.payment (
    notice_id text NOT NULL,
    number integer NOT NULL,
    direction text NOT NULL,
    fen bigint NOT NULL,
    way text NOT NULL,
    customer text,
    payer bytea NOT NULL,
    note bytea NOT NULL,
    paper text NOT NULL,
    receipt integer,
    request_key text,
    done_by text NOT NULL,
    at text NOT NULL,
    CONSTRAINT payment_check CHECK (((way = 'account'::text) = (customer IS NOT NULL))),
    CONSTRAINT payment_check1 CHECK (((way = 'account'::text) = (receipt IS NULL))),
    CONSTRAINT payment_direction_check CHECK ((direction = ANY (ARRAY['in'::text, 'out'::text]))),
    CONSTRAINT payment_fen_check CHECK ((fen > 0)),
    CONSTRAINT payment_number_check CHECK ((number >= 1)),
    CONSTRAINT payment_way_check CHECK ((way = ANY (ARRAY['cash'::text, 'wechat'::text, 'alipay'::text, 'transfer'::text, 'card'::text, 'account'::text])))
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
INSERT INTO public.identifier VALUES ('05507a4a26e8848be55ebb5eb1fb5927ac3d92d3aec721cec4b1b07623ffdc2b', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('05507a4a26e8848be55ebb5eb1fb5927ac3d92d3aec721cec4b1b07623ffdc2b', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, '86e7af2550949ab3deef9664328857395616435df7026b62886e5bdfbba9b65c', '', '0000000000000000000000000000000000000000000000000000000000000000', 'f113d03d1283012297c12a51670ee2dd7f4faf6d98af1bf0a57154dac0b0295e', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, '5e612e258f5cd14bc361797cea9820fd50ea1e2f2f262c778a08926c6066f98e', '', 'f113d03d1283012297c12a51670ee2dd7f4faf6d98af1bf0a57154dac0b0295e', 'fc18e0aca30d72e3612825a86d50b297772ae18813cbc5c180b7ddca6b01671f', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc', 'tabloid');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, '546e0eceddd862188cee5e9140a87010836f00ab4a00539903ecf7595807f9a3', '', 'fc18e0aca30d72e3612825a86d50b297772ae18813cbc5c180b7ddca6b01671f', 'f3990eb745c052554190ce9b105babf63ff1b197cb9e55c031f13dc89058f386', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1', 'tabloid');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, '9824d22159054df2287f0f5ffad327c56b90ac37e99cea24285083e2d1b6108e', '', 'f3990eb745c052554190ce9b105babf63ff1b197cb9e55c031f13dc89058f386', 'e22bf1c6dc130f41f3d27d2acdd8cf64b6001d91d5eb7e85dd08b232acaf1e63', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68', 'tabloid');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, '173819b41b738c6f2c3eced8409181a3eab0b7cdb03914701d1a1b9ce6041cb1', '', 'e22bf1c6dc130f41f3d27d2acdd8cf64b6001d91d5eb7e85dd08b232acaf1e63', 'a123327c6c860dd199dacdf7523194796f41005639a3e01f1550244899100f40', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722', 'tabloid');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, 'e8621a7f63a3c9ef51802520b64c7dfe3eae2f4fe60959d30b3d1afd099e1329', '', 'a123327c6c860dd199dacdf7523194796f41005639a3e01f1550244899100f40', '0baba1855202206341bb8d705aa0128c4f839de4841f2ccec8bb2574f616c809', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', '0baba1855202206341bb8d705aa0128c4f839de4841f2ccec8bb2574f616c809', 'f83e82d8572cdbbfb9abea61ddee39aee83b0d0b0148a4d884ce7c971bb18509', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710', 'tabloid');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', 'f83e82d8572cdbbfb9abea61ddee39aee83b0d0b0148a4d884ce7c971bb18509', '7e1597607a553d3dc88abe3d500202c2a17f77f8d91ab77d9fab5e8832c60520', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3', 'tabloid');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', '7e1597607a553d3dc88abe3d500202c2a17f77f8d91ab77d9fab5e8832c60520', 'bd139585d568576eea1fea8a15a5e363026e6c8a8fca6280866657d97eaa1e31', '', 'cceb0cda2cbfe235f55608df628c6a9cc71f6e5be697195d7553e044fb8363e3', 'tabloid');
INSERT INTO public.ledger_chain VALUES ('');
INSERT INTO public.ledger_chain VALUES ('tabloid');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x011aa41319cb3b548683415f51b344171b5c0ab454fc994093082664b3c5b49677e1e293', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x012dc43893146c116a0d10378d2280503d16824b0d21b958a8605fa4cd7e39f6c67a108215ae2379096f1c9a4138c71563288b9135a15402b73eb8db70');
INSERT INTO public.proof VALUES ('a8931fa65d81c9f07ef509d97ce49ec9d79a9ee1527078d253032a24ff82de53', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', 'b97362f29ec24a621810cf0178b7911f4d2199570180d52b0cc962c7f86add49', 0, NULL, NULL, '', 'word', '');
INSERT INTO public.proof_setting VALUES ('a8931fa65d81c9f07ef509d97ce49ec9d79a9ee1527078d253032a24ff82de53', '\x01d796f52b2a7957c40f2abdce9c0a4a8b3cbda0d1e5453857336d93d04b9361cd503e9260d061837d859607391b1045e293ce9edbd714830058929498b865e39b32d7cb53ece2fb0db5fb7cbb4feee989df5eb5b137be8a1a40412485d22b8383e0');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x011b2f5994880d5bdd1cd8aa7494f51495048624013b28c2453e0da34e13b54d1cc0203cc441aa1459352321a155d1316a9d9bacf8886123e9d85d8052221c710551011aa735801bf4b4fda7f245571a57c2336019476cabeeb4b6d1bffbb7ec9961bc4c6d847a959ab4f161b4d57ec29af611098fdfd5b25681bd4e848bd94e2eb479d0a52e4dc7253aed8c8dff67a4376d6732b2e3f3feb8b46cee8b7ed225628a7cff00c6bdfb1f0736639a2ad9fe4319a4bfacbeda0f868ade333d81a516bec3671549a100e73964fc3d3582f1cfbc57117ef1e44ffdb34d6762e537897959bcbb101baac8997becad4abb456a52a989c3d15bd08691100ebb75622e315b679ccd13672a5ab488fdf6fac9a6d3af62983c938570cc6858623633afeddfbc24', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x01494ac433dcd4aff7a1ba79f7d146fa0d2f52edbf307ae1e09ab078c56bd4b992e29e6010ac82d5bf29b8f4a0e95a610ba37cae9918e003a6a38119b34c5f478cee4afebcccacfcc564883c3621cb12077d77b9b8c5c7aa', '\x0141e9d63a969f966fa16e229175982fffc739557937e5c9488c6b959fd90ecd0c0b16c7b0f8af3550298ab706c991d75a11e7f97568d1eadf134a704c0e865de05bd4ee601e88384d493e6f0395a2f127e941bb42226796fc1045bc', '\x0156c08d0733132a83ec09f8768fcf43382bfa2d6bc178da44256e77ae4c60e5d09589d9c87b6973918dd46e4796727e113447d5fc5f7fe3238d25ed0d84d7656dc752b86e30c09fef991f235eacc45253ecd2e349b96b7e9fd65595d0127f2e7f28e3ab3b6f59f199956cb6fdfc73d40bb2f3f8165df956a89cd214b6a98c42b4e30ad7999cd9aabd7b8219c19c02b4a79dacf49677ee4288c62507dda6e610936405e831e87a31a93a631a18e83fe04065126ef224d07bd9d1b386e580f44104658e78bf4f9bfcc88c5cc7c3acf0a87d25a8b6953b5d7f93b746be4063be63396fbd7521bb51f282d797e3570a845cac69d8db6973338008726d22c6c9067fd6fb6fc1eff7d33243963c146360156900375be66a592df0cd0be88c4e4a9e8a653afbf0c77c63dc0961b80853300187b955478988872d560da087ca239969285cfcfea251689e3390dcde3b21f8079f2788ee991c826d0d4d79ebf56d299f4813327c0f266ba9ea90b04b5c563f2f966a472fdbc6addc4d74d1bd2a53c76b078753713611c6dcbcf4a6db0bca686035cdde26afa76a48bf2a97a73a1566cacd220666c33a6484ed6431fcffd2b955cadfe60734a3fedb6bfd4b364cafbe771e3b6875daa9b5d115e696c807d272b89a2fb8fd864d236d02b54801dcb2ded25c2a566f8bc9368c5239f1e6b7972785021ecf7054ec2a907bfd9fb6234fd1a5a231550ad69fc4575394f2b4b2992ae2603fee4a17799079edbdbd9939befccc80edb58f00a06183291112faba8159c9a88dc806bbec29fa489593516a628e275f2f7cfcbf61bc6c5925fc97afc18a1738db26d21a29e7c56602a94e28fe516f09117cc005c4d5ea2d24e7bad8c8fb8d', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x0184b3c054bf9ea23d05f5c1279c1b3042e91bd4fbc58976ced0b4200c3d12ad937813e9e5b18dc6619e0c', '\x011ae731cfbe8648e748178b79a2d2eb76249cd55867fea400f09653a003f07d1ec1746bcd786d72753354b4e4', '\x018bf4be91e516f714544d3c234fe32cc1e8a9db765e5b3c3bb9d9eb51b63d99abec22bfa3e144c45794bb8defe53b8ec0b3f71daa353c6692f23a557c6d7d33435e2532f136ac5c14a26b4e8eeaf67ba6d1826b09eae463f40bf1a58c05a9e8edfed82e439e6fb9890e2b5115899eb810a9ca814e2c52131daecf3a2d53d2acdc0a4a29af70aef09ad3b68466f502a4a26c15325d62209b2fbd9ecb6026956ee72d8bc9a281f58c7a6d38e4bef8a1c6a58d4071e95bd1b242fcc807f4202832008902010c0e53bd90286211c728e14b04510be9b008401208e599ca2b585084a0d7bc035b2c0a7e1928a34358a5e75520c556acd82d3d6d1209aa787b2b15e3e9aa8f915a6f4c69b77011ea2fdf8377026b3803ffda8e8829966afa736807c7f7e7ad63987c2846a72228aa86db03859a0012a696a433b7733b2298b38541ec967ad34d90faec0eefb62a23772dc9b4df01d7e49eba2d7288e0f974383f51490bf9640d14f9446d7aefdbce35e51e4ee9592bd41e9ff0cd230c9f467c6fb0e643c8c3130df5591fb03fb1a52887ce133edb7b7dd63e06c14cb771aefb5d8267cc8f045734b1756201c90ca9950d5e62bfcf174286a0ab315aa473dac73dc10a7cea4b0f9a3273e8ea551e70b1314ccb31c91c819b0f7426668e0259fe7829591abe0cb77bc5df7763d52327', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x0160c5672f7cb645b7e3ecf5feab1b8aa5ab0582123ca9079b7c5380edd94a6ff5bb0b9654955bee4e06b9', '\x01c24d1f7168154c0d450f37a3630b8dba548cc3cdaf4ceebd1a62175cd7326c88c5af409d71b91729e46d2ac4', '\x012d7983bd318d2f46b3fe34c3078b748f55b84ddbea9e5b53c2955e32101f6d09a2fa81d058d7d91b26f0489695e0184491ca3c0aac91d1005f14879d6bdbaf044455c0e5018fa1e77fb289327df51f84302b3118c4533913e6d54ec9b7bb499bf0e355a8c31a59c1625aec00aae02a35b24b91bf5a80950feb407f856581748702e7afefa5565bae2f3e9921079c2320fa8b0e361122c7e858a873b0869678fde0ad7526d3e66b923bb1669807baac0193e38202dcde6184281c78b75b78b0968769cc5a4a5dbde4b6a90f99e77e81c3998cbd2fc23529c3b4e32892f13d022a27b4da6b34b3bf6eca4e5a640d61dfa6288c5d2f5b6e90a62c2cfbb0709f6fea80b62b468aee0faa708d48bb06e1b3de93404f5ba01df2f13dfe3d0d0132ff738c251f5e5cd8173d7851466be17aa8fac0fad7bca0b0f87e13c19b79d8881e8b6891ff2ce3df435b9a6bf00961867e8cea5e0fbf5d9d3279aae4888b7e1d81707802e05da23a726f08ed82a3f50ead05e09ab2b1bde0cfd9630c4a48e3cf83cb041e9808b24c65ef51ed91f8964f7c3f2ee13747fe72b15e16b1ffe618cc627deaad517dbe00d95ece304c6237ec60de32e3a8cbf5084a39193aec35f5d74e568b37307bea91d658fac225ac895c06c1c472994abc07c384a7f6ae580c3b751ac5b14ceb3a83bac8868491', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x015f810f4a706b349de8e99a05d731f576ca3821ba53b7ecdc9485887626621caf63b691dda5dfeba3bf37', '\x01c04761f14cc766ba254aaa795abfaa3eac3c3c47cafe0ca0f41d0123bfa7b061df2c16935a831bcce668e5dc', '\x0167a0d806540ea1cbdc9f35185ea60fec22bf335647dadad0923a359d9c1f386dcca77e985edac6dfaa2e825333036f4be90d2875c25e232685fe1c6c93c4ef312ee5682832e919d63eb73b1676c6841e5667e11a9a0f101ca2cde0d732ad8ec14e6781dee209e7adfc1abb023d0a58efb316dd66690a01f343aee5e265454ac864145922161da504f7243bf320426e4747294165b513d461e7d4e6b01e97e978084e58eea0325d82e5f49e97508979a4af63150047904fa2a556df96f073ab94780750c6287fcf0694c8d6815be807f818bac8f9446e3a24cc58e76fdc9a6361240ab76ec76020a174131f1ea39ee8cc7889c2441f5c33a808bc98754e471c496ad0d2f916f173c5126266a60fb490436e3981064f8ab066f776b27b07475c5b09cdb10dec896ba3a122fc827efc630425439c31689e3c8441144a25ee65983f4df2c4373581db75ee50351ce537d22f59801e9231fadba39ae0389d433b40f90d0a67b5ff57b7272ab6d5e559e8b4de495667bed2483b8345bd59792a9b741c61a121fef42076ab4b8e73d25b9b5c5f7d9740dcc33724d6de72112d65bc23d21987f5b12cc97227d0453d7c57234355ed30df362080c0e1dbd1a5df945bd6d3d78b77ffdd35c1fee258848f9d8818ac2b5204cf49ec6eff35518911c2123d05117c8abd21c70ada450803', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x01521da6662d30da2ba5e9afd8bf56f53362308e43c1bc43671f999ba410a71969b6ca92447264e0a614e1', '\x01174af92e313875671fc991dac7632c4dd647fd930a0482ca45a96d5e63cf4d384a4503efd0c9028ca513757d', '\x01f12d020658aed7ddeb6d64a6a143b93063afee0a1b58c5d3ed445123f9a5f267ba419e0deed5bd7ef5f961dadfc828d3df3dd67f7129595634ae36bccd77eafbc39087f85b022b4de42dd172fb14751d7e88b7fcb58cdeb43e0127c35adc35eae54d1df90f494b8f2ddbb7941fc6c218da8a7e0926307e0472168d34596f4a500452fffd5a02ac8f341f2a10023eaee2511d16c0e247d7aab5efed066a6d5fa92afafda095f567ad40df61375949810b38aaa4855c11d15e7a658e04e4658b30dc4fc260172e70294e41a22c22f59522f2ecf08231c132d4386b529ba62ffaa2f7eddb6b2070f537a8dfdffb69ef1d4b2658c2d39b1bc3656781f604018f33c93252241d77c997053cbeb30519c27ad3dae5a7e78695f48f04f7d271225b8d8877429b2402c104d002667c338b46c9bfcc3b43faf46a8cc897ed7546923621d912cc7f59f8b658dce05ae63b99a64a6af7cdc4d1ebd4b4f73bff8f5b749940f748c926d13268b0294b1321ca9c4f1b6ee51c8fae6cddb9b701cc6f496d373ff74b8c4053aa64ed737f63f7a122027db5ec77cc0917bb352ef481ff8157c86f245fff9348389ed7cf8499a3a35d89e822d08c5a3acf18348b69b97958c5748b59adb10c357b396ef33633f71588fde331bbd986433c2949f7df39a99c0f7bd7ad8fc194a8bbf65b706e01ab', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x019031902de0e0d73d221f1ade10fbf9765499fe89048e28809ac91952f6405bda1822a6712002ce74292229d3319dd19532ee38c0218e6f23fb2ca66d4233ad770430ab4c519cdff7d271966338a831ef4fe852db98abed685755ef', '\x01e1bbd1bb78b3338aaec9f24112165f94bc3278ed0f77cda631ab5c0d9503f04fd4cd8d2d2a18dc195a07d25e253cd81f7652041ea60a0e63b3ab4060986ada411d7892d86b8f06f28cfca25d91eb8a7db5f4d6e932ae9647531569', '\x019a27f44c6d680673947842cfc0d3dcb30557e54d5a25cb401da115ab8866193ebcfca0bcdac58a1353729affcc9c4f9a0c8e371b33e4608e5701e837ebd3ce6cad25bd4aac929bea6b63228f077469ae55b56d7f04f9902ca252127632c14370024b5edb88d18938e28638e1cb1c27c1a428df9e2fb7496ecb35dd7674fbc2ffea7dd51640854a7e52f556e8371057b9db05334b51a44d03b8e5b3f95667a671047565b21c950c49f534ecef8a020ad2f47550a4a48a5b9de8a3c0ee1bed1bbeb68f7a7ea74acbb177212ac008e639c0b7824cb64aa4c3b3fb403fa2c6a7ab038c8612548a21ba7ed4a9b7805931ae8f51f54e97e25e6caaef03bf98c3eef8cb976bc8f6621c83c51693aaba75d1cebdde856bd673036255090ef68045df9b8649d2b1be419d7b713620630d6a2dcdd208df716aa3c05a98f623fe69723f8296fde5b8a9d8113b9c73cca47e35ad9a51c64d5ed8ed1dca936fcec637d29e37ff82c55255445aec27131544eaf8e1c1cd121c1edb0a4872677b0a0c40f0fb6b1754836bfa1efd7e84a636721e7bb12d558e4411f1312d429f7145f367c82f5de53afa44b7085515384745fd819f9e18f8f4ee5b907fa8fe468b36a6d2ea3faba9fbde5e4813886d367896b6a6565d4674b1f92e163d20d4b68ede9068f8111d59aee8f17e1fdbce977ca1f53937a58a1b202f13febf31c7c35d8616ec642ca91817d9d452ada3db9b63210010998c00fa31aaabc08b775dacf1b606e45e00a01349d43ef6a2cbb8ed2203fd459a59b11309fafc04f0132927028ccb62073316784acf7b96ca9d3eaea24cc071010f2376bdc8a4d709a6964b0b932cf5590ef911bcc5faac37536e266427aafbfeb81174fac69c26b46800e19fd95a5b482bc6887152f69cee05c6d83e93f5c62f2962c6cd57d05ce6de18971739f5fac3bd84e111ce43fb9284621eabc381360e383dbd0e908d7070c7b5d842dddaf70272bf0392330cb2eaff4448f025e33237bbbd239afca59b4588df8adb14ee1d750d4f3834f2cf', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-29 21:12:26.603446');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-29 21:12:26.656001');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-29 21:12:26.662223');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-29 21:12:26.667977');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-29 21:12:26.672727');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-29 21:12:26.695975');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-29 21:12:26.70752');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-29 21:12:26.712018');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-11-29 21:12:26.774393');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-11-29 21:12:26.779395');
INSERT INTO public.schemaversions VALUES (11, '0011-a-chain-a-paper.sql', '2026-11-29 21:12:26.789037');
INSERT INTO public.schemaversions VALUES (12, '0012-a-chain-a-paper-kept.sql', '2026-11-29 21:12:26.806519');
INSERT INTO public.schemaversions VALUES (13, '0015-quotes.sql', '2026-11-29 21:12:26.817536');
INSERT INTO public.schemaversions VALUES (14, '0016-quotes-kept.sql', '2026-11-29 21:12:26.821905');
INSERT INTO public.schemaversions VALUES (15, '0017-drafts.sql', '2026-11-29 21:12:26.830069');
INSERT INTO public.schemaversions VALUES (16, '0018-missed-insertions.sql', '2026-11-29 21:12:26.835801');
INSERT INTO public.schemaversions VALUES (17, '0019-payments.sql', '2026-11-29 21:12:26.885468');
INSERT INTO public.schemaversions VALUES (18, '0020-payments-kept.sql', '2026-11-29 21:12:26.924838');
INSERT INTO public.setting VALUES ('key-mark', 'f3e1fe9aa3828eaa183ad4ba09d184888a47bbebb1d32a35350bd398b5fbd6f4');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 18, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.customer_payment
    ADD CONSTRAINT customer_payment_paper_receipt_key UNIQUE (paper, receipt);
ALTER TABLE ONLY public.customer_payment
    ADD CONSTRAINT customer_payment_pkey PRIMARY KEY (customer, number);
ALTER TABLE ONLY public.customer_payment
    ADD CONSTRAINT customer_payment_request_key_key UNIQUE (request_key);
ALTER TABLE ONLY public.customer
    ADD CONSTRAINT customer_pkey PRIMARY KEY (name);
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
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_paper_receipt_key UNIQUE (paper, receipt);
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_pkey PRIMARY KEY (notice_id, number);
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_request_key_key UNIQUE (request_key);
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
CREATE INDEX customer_payment_at ON public.customer_payment USING btree (at);
CREATE INDEX insertion_of_issue ON public.insertion USING btree (issue_date, paper);
CREATE INDEX ledger_of_notice ON public.ledger USING btree (notice_id);
CREATE INDEX notice_of_issue ON public.notice USING btree (issue_date, paper, received);
CREATE INDEX payment_at ON public.payment USING btree (at);
CREATE INDEX payment_of_customer ON public.payment USING btree (customer);
CREATE INDEX proof_of_notice ON public.proof USING btree (notice_id, revision);
CREATE TRIGGER customer_never_goes BEFORE DELETE ON public.customer FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER customer_payment_never_changes BEFORE DELETE OR UPDATE ON public.customer_payment FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER customer_payment_never_goes BEFORE TRUNCATE ON public.customer_payment FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER examination_never_changes BEFORE DELETE OR UPDATE ON public.examination FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_never_changes BEFORE DELETE OR UPDATE ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_never_goes BEFORE TRUNCATE ON public.ledger FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_only_grows BEFORE INSERT ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.ledger_end();
CREATE TRIGGER notice_keeps_its_name BEFORE UPDATE OF id, taken_for, serial ON public.notice FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER notice_never_goes BEFORE DELETE ON public.notice FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER notice_never_goes_at_once BEFORE TRUNCATE ON public.notice FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER overrule_never_changes BEFORE DELETE OR UPDATE ON public.overrule FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER paper_sign_never_changes BEFORE DELETE OR UPDATE ON public.paper_sign FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER payment_never_changes BEFORE DELETE OR UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER payment_never_goes BEFORE TRUNCATE ON public.payment FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
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
ALTER TABLE ONLY public.customer_payment
    ADD CONSTRAINT customer_payment_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(name);
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
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(name);
ALTER TABLE ONLY public.payment
    ADD CONSTRAINT payment_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
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

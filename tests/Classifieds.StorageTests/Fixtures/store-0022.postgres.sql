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
CREATE TABLE public.ledger_seal (
    chain text NOT NULL,
    sequence bigint NOT NULL,
    made text NOT NULL,
    seal text NOT NULL,
    CONSTRAINT ledger_seal_made_check CHECK ((made = ANY (ARRAY['then'::text, 'later'::text])))
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
INSERT INTO public.identifier VALUES ('af49b0723dbb08ed98f808b5baae81e6c6b59c700478bb40f2a1b3ac74ec52c4', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('af49b0723dbb08ed98f808b5baae81e6c6b59c700478bb40f2a1b3ac74ec52c4', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, '9216448d820cb306dce173601d1917cc55e1c1679f097b0ec5f7dfdb1ed19b96', '', '0000000000000000000000000000000000000000000000000000000000000000', '863b4b667e0466f95ce9c5642e0f1d93b84652eddae563b277ef74d87e0eadab', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, '62c4a7177b5ef4f3649567c20d4ae4f0577627d1da99026705bd4cbc94da7c03', '', '863b4b667e0466f95ce9c5642e0f1d93b84652eddae563b277ef74d87e0eadab', '69a6cbcac0b1a0026c707408a6c32cd89ed0886dc90f694aa7362dade24bee9d', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc', 'tabloid');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, '2a8e2d8ac2426cbeee321903362a6136eb24d1f72e81b5587d0484af71f99e6e', '', '69a6cbcac0b1a0026c707408a6c32cd89ed0886dc90f694aa7362dade24bee9d', '7fb1ec21c6787c187ae1faedb3537ec962161415996951137864608ef7f24930', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1', 'tabloid');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, 'e2a8c41895297156470311f0561784e8b747ccb9b9c59e02b8f17af04870a2a9', '', '7fb1ec21c6787c187ae1faedb3537ec962161415996951137864608ef7f24930', 'bd6fa1757fc820ce5e81e0fa8c50b21eb967c98b0b5189b97e7a479f0be518f3', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68', 'tabloid');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, 'd42b02d953f6b4a4b5e141fcfb48f9ecf92e8a84068bfcb2ebdc2529a2f24cda', '', 'bd6fa1757fc820ce5e81e0fa8c50b21eb967c98b0b5189b97e7a479f0be518f3', '49d3ff22746d903c28eb757d6555f6888bec1d3e0b97782cd321fa28e383b1de', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722', 'tabloid');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, 'dc2e28875146ade8045440cee87bda1b30f8f1f074b73a236e16b9d05cf0684b', '', '49d3ff22746d903c28eb757d6555f6888bec1d3e0b97782cd321fa28e383b1de', 'f289c23b58dc04be3367392693827b1c8910029f204fc140c92536df48b22e61', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', 'f289c23b58dc04be3367392693827b1c8910029f204fc140c92536df48b22e61', 'd074f1f67cc49c076cf0a3965f4d824d554fb96dfe007650648d00dc190310a2', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710', 'tabloid');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', 'd074f1f67cc49c076cf0a3965f4d824d554fb96dfe007650648d00dc190310a2', 'e025b9a6ac46ce715061cc20eab33ccaef059e8543d05a21ef1fedd8e6fc1296', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3', 'tabloid');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', 'e025b9a6ac46ce715061cc20eab33ccaef059e8543d05a21ef1fedd8e6fc1296', '2ccb67fb31d0a804205f8f660886781e6b25698c9be3a5ad0510ffd125ee322b', '', '071bba7eb6b2a47044b426ab391ca16980890f4c8cda4f6702993b5b8bcff90c', 'tabloid');
INSERT INTO public.ledger_chain VALUES ('');
INSERT INTO public.ledger_chain VALUES ('tabloid');
INSERT INTO public.ledger_seal VALUES ('tabloid', 1, 'then', 'b6d80d58f8e46435c918ca795cf843fef05471f248b492845c66b9ab6da653fb');
INSERT INTO public.ledger_seal VALUES ('tabloid', 2, 'then', 'f329b5040a877ad3bd12dd9504bfe77464d3fd1a2cb8d573ce548e3212d6cb76');
INSERT INTO public.ledger_seal VALUES ('tabloid', 3, 'then', '2dbc0a2c7bc7b031687ffc07cb25532a90c6ed4961df66a35241a3f2aff304cc');
INSERT INTO public.ledger_seal VALUES ('tabloid', 4, 'then', '01eaa189227a6ae1e6d70f2f14213cdba2a8bc9472ce77764e4119d0de4cb13d');
INSERT INTO public.ledger_seal VALUES ('tabloid', 5, 'then', 'cc959518b81cc586451d5137cfe28053a63a1a6f4690fe6595cdc300262bf51d');
INSERT INTO public.ledger_seal VALUES ('tabloid', 6, 'then', '03d09192e1ea27e0704069994286a8281aec662dbe7b012fb20d7d9b6c7b8030');
INSERT INTO public.ledger_seal VALUES ('tabloid', 7, 'then', '7e5a7925024cf905b7434fa1484548b2ecacff35af572cdf38d6c0a0dedd82b3');
INSERT INTO public.ledger_seal VALUES ('tabloid', 8, 'then', 'af59a81b1daa75c0d17b4446d964cab0e2e9ffa24fa54d9eacbc9e3b8c65d0b6');
INSERT INTO public.ledger_seal VALUES ('tabloid', 9, 'then', '2336e20193e80ca358c03aa949c658ea73034e3a409164d3d0c3e8414a9b3549');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x0182d3a982cf7e1817a013f6cbd318102930c2bc739092c4d405d1225fab83ecd7d3b860', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x011894248daea406ce8e1138bb4d48c313d9a214428a5bde90ef75d1a2213303816bcbce3311d8635a279eb32515afc43e4b8d235cb7ee15ff1e39a415');
INSERT INTO public.proof VALUES ('1221f93a3e79a9708b9026c85bf46eb783add87ff3f508a0eef062784917541a', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', '42613f30ff3b933bff126fcc0794ad9de9edfe3f087f4dc74cf13ca5dda148f3', 0, NULL, NULL, '', 'word', '');
INSERT INTO public.proof_setting VALUES ('1221f93a3e79a9708b9026c85bf46eb783add87ff3f508a0eef062784917541a', '\x01c5d5a3d7768d2140dd6195377b08a19762703d1ba4aa9d2101f8035c4bfb670fd18eca06352c11ce366ed5129b38ed20c19603336408ab2aa6e5459f2dd3c5f80777ce3a044f7ce5dbc90852f25d71361774964329a369d3f26365c2d5c1648991');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x017fc6eaee0363d8be61a9c86e839e3264093c3728a139884c295e19375db7ce7ab7381b6c3028ce29e9e5011e4cf459240ff7b3637f34cee0a223f9a347ac0bd29344f220689e9dbde39a4fa5ad040f24802bc49adb0825e4ac05292399e38d005537119bf631b035be270f573fe6b4196d0a48f24b92e680c81e01a3ad259aebf7c68dec8263d063a87a101b1dbf8f59854674c81b6e94b7926e9c3b3fefb23c6db2a71418882823c15f31416d32577e4245e1d18837cfda5147cb376362ba1d610f1a957704a34508edf4552589368904046600725cb894d79558bacdd855b55d3c109b3cf560882e63a76c232e3811db5e995a6490c37197602c08527d728ad1324745629433b71109bd36bbff136fc3739b9692e952d548005f1606726d2b', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x0174babff46db32a88a1762825e49ad10b1e13afccf0afe09aa87fefa6b0cec59a2a5b7d900e3c43c8e83e81899c69d7361f05d015fc84c76662de2d20d62774cd4a017e702f118443b424d5bb71ac67a1da57511a051d55', '\x01d95f8a942305815c2e69c4ebd040dd02b5999806ac59117518982d985c7bb7d3f1c092b952bc07222c1c96a4d80cdd0dd802bdffa16fff5cc14d8d0d879ab07ba4a9983681168d6f3e1c2cd2d3e09a87973ab40b27b04c8e18f678', '\x017c83f467372c1285eba40aad77bc7790923f48e3241a0b9e5ef173a3e3f1f90723ef22ac83b448cc8bc054411f0cc76b4c085e719fc5884a2c95702deed9a3749e6e283c1e455ec6995059df99b36ba5db2925d0bb47c0de6e134650994eb6b4b7414441eef85104e1ad44a67130c095eff2a3c29ff744e57c35d9e378a65837563a9ef1ce3bd10d7a97acac63675be89907028f4a8c0818f7dd9c6bb41fe21626138ada2b60c07fd186c86f856a4c39f549a16c7784ef6831fbf344cc647f37aabbac34248c9af20bd7a0d3e51853c86dd86f178dc03f64653c5882e50888ed1fd3e9f9a81a08d60de2e5e0db87dcc923e194791242b3507b620e301394f994e6fda78a25d8f229648033c1e8434fe5673d4c64fd49f5458e898b94d5c700b137526f9aac2068105583b0cd158e7ca8b71fbc697c3e1170e7d451bb12d6be11e2fe439defad2986102eabf23999792780a382efcb9f771c6e77ffd5408d76d9b8b0b556714121d973e56ab8523c1cc3b87ca6407cdc46c71730b8f563f9a4bbf606aab60323a9bd6b50b560c8b79e8b8ce9a9e4bfadc5918faa23a1ac16db3ee54db61b7663efb22d9301eed6b6c3e069367e35745ce9dfb2490b5f92f4810e6bfed441a94913cf4853adb51fb39d6546f997e7f95fdb5fb96caeffbac461ee6c6c382b5a21e66c5dd548bf97fd3d34378bc070791ee71928654c75bed15adf682ae5ffda4d0a9863af25374b81d0817050e2307e6b79856c0a328c06e5051de8784b20e482044bf38db5fd3a48e9f91afad76547e18c8bee7dbe551c2fbd5a82db7aa81c35c47bc3c55d9aacd0ca5a5476a6714bf331cb7055a05d7d90af2b347b6c8737b538e4813ea5b48357', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x0142b61fe6f94af76e007c8b6af5a5a550792cfb0f8e8ee1dd2d0c6408ed0e88b3e47e9f7386542e6247b6', '\x01fc84ed931321659bb851a21cba3d53cfef37e4a6d07b56cc5f9791cc6dd2671da296c3efc2aac6342ea96e95', '\x010654849dbdc9c916d0806a9ed629d73149fb1b2d111368b05a235f2b56aa99833432d01f59241ee88c1e1a305db0c3e0863e68bcc22e02eb9ebccd3b9db86633ab55dda518a1e3cd6e5fc166fcbb88f7dbe58d7a2a37d2833fa1cce7241008c52fb21c08c469b574d876d1e875db0ce6d11b5867ffdcf2384ac6d6d65ea5376fdf3cda7bba7937c2cd9856e602881f1e0138743bdd3157770216ef9d42e4fdbd34e731807e609a43685e78ebf4e8f4792a55229efa45b0068ba0467ef5d7e64df01123de6181c61d0dcfb03301438c7e91922b808bbc31d473a3057662eb5d538e12b444388f530f0a9412f3fd44ebce8181f6b73ec957439bbacbc4097581e31bd35e8ef6093934bde1387363e49896fd7c9f3c2587a9e1084f9304be90a2929e0f229baa4712f5d23b5a53e2f1ef63228e630d6703075fef4099dd9755fbcfecfce34de2ef771dfa7a9b93d9b079a79b8e8085ce92a5d2fe1ba4ca00bc18dc6f8b619a3ada2b8bf47d7a6f3621b40acecc27e0a47713f903256e3f85f1f920932f495e04a2d2d68ecdfa3165ef5b1158f0794b230807ed6176938930980d67d6b4f90bca007c28a97dcf2210026cbf972286a23b2dc38c73f234e5f9c4b80b168bd2101f4715d1f7a78aab3355ffefd3cf94491545a57eb92e8dc7529ac2265363740f82d492f56607fb', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x014488154858088d59451e3b96183ef5c1f85b35f97bbfbfaa42ec0c964ea74c82e414817154b9559df315', '\x015777af8bdac43537c74e6d6bfecba733ac674404aadc26165b1b9262894c35b86439ad4b13de8343c9d4cb0f', '\x01cfb99bd6e2755e6e9567a247a2a0234c7ade7cfd207c63e8637135c582b3926f5a17c09792a7f9b6ef1174b9f65f2f08c4590aacfb79116e54e10c3e1c1e15ab4c9e0c760ab8b9985cda593d811eea346d811cbfedcef6a19e69df8b045dde7a09905ddb3db6124f0a5c9da2e6795dc71067b741c5c46278611142bbf0a75c7fd95cab7f8248589cfb99bc78abfcfa395345607c6802797dee7446979997d9049379ddb4d7bc3b5d5451dd2cf417261f1b29588705c8f0e38560fcd57049bce2854fbda3188c7596412097683e036b97b7e0a68661a186146e501532a672051c0cbcd258fe952a599d37bdcc77dba7a58c7b55b9c0d1048729a41a02852e491810703cf61f85916f5d71091afca5bf6ac04b0265fd7e8d48cc9d143d75ea6c482a1e082f32fcce6332e320b1f1e9e7692fe679db85b9d56f5066bcd2f5533e41c715af1c3c1fde696916d0be843d93b25dc1997b6af1fa931ee97550624b6fed73c497253cb991dfbcb4f61fd2ad5ab50eb544854160e4fa087461f3d680eac6ff4fee30d3e59f3d3d1da8ae86626c44f306625bb5c9fa06455173da464ca495b7c082c1a23c9f5d6cc379f589648980ff34c147ca1537d83630961cb69e920657388e211a1219c2d345b50aae6bb42b009b86da384a1fe2569352a5f5aa746f437b3309b000f24f05751f', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x0119a2d50b223348bf8fe8a5c9be7c6236efffd5ca28f01a1fe8af32fadd108ddcf1af1dd6bca01d6af9ef', '\x01ac00b6469963832fb811b1fcce247aabd1758a6aca6e0cb8c1cd07061506151211a82279cabbcae3943e0411', '\x01536fba25446621893a5be8cdf84b085ad3db9cd23106da180bd29fd5658e5fc9886dd81f202594e49064f6b77142c4d2ed4af99f1f778feeb9ca45a5e951f094c1ffa280bb624fc876eb3b991155ead053def975fe486b6a351f344459df1cf087becfbcb6ca41be72f921691ea9410daad231ee3027dec62a051cbdaebdb8ad7b7f3404880d9d6b3236e5532aa5d9e2dab88988f63a517cd99f13cff19b9ebc7e37e93eedecd2c1e5092cfbac73de7a6abf73518f57afb5180f32d6c3afba15dc3241bc9663abab4fcd643916e9b66a01fd591aa3c6d4ee84b60092ff8540f60c6ad85ee372632a3f1a6e93d5378d0ba6879fa438b0b26dbcf053c75809081c4f9722f63dd11dc6b2765999ad31826158175fa0f3e8067868800c2264d5db112592d71fcedcf259b2f6b691e47f13a21d85d8dd09fea81f1097a8708b6f994d30e71ff2812e1ac8f310ca3d42246e7daa7ca8fd1d2fb5b8065ab12f05a04cd1192480e29ee8a587e83e1728cc8079120b7fadc85de57c1cd01303a21a75de0fea3d92a52cdc53007440afe4aa194086e0a1a8ff1d58040f7213e8b9819b58c96bddf2a3e1bcd103194c6cac0a95caf4973248ed490b1777f4d71233cef00e1c0da418b9977922f0bd0f013e00689ec9d11aafb094b12e2e7111dbc0ae5646d40bcdef6467f4f697170560', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x0171aca24e19e91e10e4fee16a827c030b04c18a6a0c091829b3bd76f7ee643a8717eeb032b710ce8a28ce', '\x0147ecc0ab7b2197d125620eb2c71657e155df07bbe97a3ea06358c69c41b144e3030bafc6afb9a2cdac99581a', '\x01ee3e2c39f269627afb97eac54188ff296c0fdb2c7eb407bf8f253b3bc493b682abcee56e3f44d4f34e121ae1f6240435defd17fac8891229ca8bde95d96ff381bc3d2b388e5ec9b2394c141d8c0d555227455ce5e657cdeb0ab420e20012dca34959575ad9462f76cf1b74a64d330ea64e647b7bb029e2ea902bd9b75a312d8dccf75ea040ed9bbd16cdf956a6c38ab88bdfce0dd4f019e9fe50861d349b8d2b3a8c417271aae035a0809464cda88dd6bb8dc3718b1be1c7ffe582925fadd2f84947f1b206abd2e58f85e9411c399835f17aa0aab0b1561203d5462dcb4f5aeb41c1d4530900a99155bc40dc2c4db14b42b7f40047f309cf1911ce0756ca4ee3071c1ab18b81647cf9569ca72ccc9dd73c67563cff805576473be9962d56869c91eea809f378e04cc1280980576785ceee79099ed578733eb2e0d4f083c219ec4814da071d8404bb0f763f327015d6a1c9603c7b3df1b89b49eb9dec418a763d1e22d45b520cc6d9871740be649819245db048ebe4416031537fa0c9c7806b7d4331f98bddbdbabcc32c18d1df605d8ac929169266b103467891fc0d5a367f5e6c639bbb88945bc47d1d1351046b9a153b06a633d38411d913b87761089e50b924fc72ccfbbae002f2aec96f979119cece0a6a98904d0331e06d762838a2f285ed94eb8a4fef175bfceb11', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x01b4e3717349015181e647a3e5cc17d4b0c0b1842fb2cf2bdb00ce6ef38c5ec03ab54d18e5c9dd1c177ea55852cac2634c37fd0b9c75e4d23dfec72c0852d02960e8e1bbaa52a6d12200476b306de14a60e33e865ffaa51dab237cfe', '\x01280e6ae568cffe05dce6c9564a6babcb12aaf3ec2d208df9573d19b8e1506e7adc72766469a9cb54b51ee3bf83bbe9a2c8f5302299a53ab5f41a172c5cc0eab425dcd8433ab7e95f5413cc4e5f88f0f576c3ae37d2e7c544bbf034', '\x0199c6c7b2ac680c80adb122871fdb83cb503199f85eda50a84d99fbc466681e937c0c0709e31f3c6d41c35c9f78de1e46ee4b290ac0e9d17562a9b3702657e1df6a9e0e83858a1a72a01843a89deda2ea310e31240f8aab2f7c1b99949cb29869b45c6598d1ba8b696c716cd7f24b201ccbcf25c9b6905c8adffe83919a20301584f915a27483c07aaa039fa4d3d6f98340a956b247198134246d28aca15b26936004a2a50b3fee8d77a2ac56fa404492662cc6e1afb3ca1c9979aa92bbe3150bc959cb78c373fca69b5885584b7d302cc20cabde8f259bee24d9e3ae880a328a95a92f2190b0913d5408e6c3debba695b185d9673d7361fdaf08e1c6dfe16446ae2a97e53c336401d83b202d5318558773c43afcbfc9aff9b4c619e388d649bedbdcebfa8d79236964aca5fa7712b12be3582396abcd18d396c76bef30bb14fcce80ef51a758f6a1fcaae085eff8007801337c04af193aca054ab91c676e3cec66507394d72fce9ba295bdad9a8b6351984f15adc71ef735044b518d7e1d297bc246268310c4f571f98de1b881f340805f20e4e49a674dd1ae0e83cebbb8101a6b727f45c870d703501531c1c948b87721e14c39e34ba924dd7d548aa9407f7595e04f274a1aab4fa358e3e95e400ab9b0f2115860aea9b92017368030f95dfeebc731b4ee5db586ae91bd4dcc12169bdec2a66fb6e2cdfa1c038b7018098ee197820686061571c0bfea0d6428e792021f7c8fc4d75e7628037507761ea669305fc774d3542b80de4041c2d9f8152d7d6139786abfa219397bc886fa4973e49bb94f98294cf2a5fddbff33adf7cc0f8a0d4e3aea93fe76de1f5a72c4005847d5a69d6b2120a567b7e99a9d5bdaffeeb3bc993a21e4925a3051cbbd7c1104ecfa97aadd2ab1c87d7f977b62cff5563f5f7b1593c4f822bf043f38d408433a8cd6b5bedabc7cc5ddbb8ae0b71f372e4c08bb54a738f17bbc2070a8d5c3920148e4e9e7a4fa35b0e0b5b85a3b021574bb0b5ef9ffebc439007497f5fb5624973403975d75', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-30 03:20:34.762081');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-30 03:20:34.805622');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-30 03:20:34.840964');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-30 03:20:34.84238');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-30 03:20:34.869026');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-30 03:20:34.888802');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-30 03:20:34.908898');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-30 03:20:34.910795');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-11-30 03:20:35.133111');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-11-30 03:20:35.137075');
INSERT INTO public.schemaversions VALUES (11, '0011-a-chain-a-paper.sql', '2026-11-30 03:20:35.212797');
INSERT INTO public.schemaversions VALUES (12, '0012-a-chain-a-paper-kept.sql', '2026-11-30 03:20:35.264545');
INSERT INTO public.schemaversions VALUES (13, '0015-quotes.sql', '2026-11-30 03:20:35.336638');
INSERT INTO public.schemaversions VALUES (14, '0016-quotes-kept.sql', '2026-11-30 03:20:35.338127');
INSERT INTO public.schemaversions VALUES (15, '0017-drafts.sql', '2026-11-30 03:20:35.368241');
INSERT INTO public.schemaversions VALUES (16, '0018-missed-insertions.sql', '2026-11-30 03:20:35.372962');
INSERT INTO public.schemaversions VALUES (17, '0019-payments.sql', '2026-11-30 03:20:35.533643');
INSERT INTO public.schemaversions VALUES (18, '0020-payments-kept.sql', '2026-11-30 03:20:35.535887');
INSERT INTO public.schemaversions VALUES (19, '0021-ledger-seals.sql', '2026-11-30 03:20:35.568767');
INSERT INTO public.schemaversions VALUES (20, '0022-ledger-seals-kept.sql', '2026-11-30 03:20:35.57005');
INSERT INTO public.setting VALUES ('key-mark', 'f14f41763e6430a54045ffd699b6a9594ca9101c94952685aa66e31d9e87cfd8');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 20, true);
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
ALTER TABLE ONLY public.ledger_seal
    ADD CONSTRAINT ledger_seal_pkey PRIMARY KEY (chain, sequence);
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
CREATE TRIGGER ledger_seal_never_changes BEFORE DELETE OR UPDATE ON public.ledger_seal FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_seal_never_goes BEFORE TRUNCATE ON public.ledger_seal FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
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
ALTER TABLE ONLY public.ledger_seal
    ADD CONSTRAINT ledger_seal_chain_sequence_fkey FOREIGN KEY (chain, sequence) REFERENCES public.ledger(chain, sequence);
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

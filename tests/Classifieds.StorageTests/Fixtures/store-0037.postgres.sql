CREATE FUNCTION public.kept_but_for_its_seal() RETURNS trigger
    LANGUAGE plpgsql
    AS $$BEGIN
    IF TG_OP = 'UPDATE' AND EXISTS (SELECT 1 FROM setting WHERE name = 'resealing') THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'KEPT-FOR-EVER: % of % is refused', TG_OP, TG_TABLE_NAME;
END$$;
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
CREATE TABLE public.account (
    id text NOT NULL,
    version integer NOT NULL,
    name text NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT account_version_check CHECK ((version >= 1))
);
CREATE TABLE public.attempt (
    name text NOT NULL,
    since text NOT NULL,
    tries integer NOT NULL,
    CONSTRAINT attempt_tries_check CHECK ((tries >= 1))
);
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
    discarded_at text,
    CONSTRAINT draft_version_check CHECK ((version >= 1))
);
CREATE TABLE public.draft_photo (
    draft text NOT NULL,
    mark text NOT NULL,
    name bytea NOT NULL,
    sealed bytea NOT NULL
);
CREATE TABLE public.erasure (
    notice_id text NOT NULL,
    number integer NOT NULL,
    erased text NOT NULL,
    cause text NOT NULL,
    reason text NOT NULL,
    done_by text NOT NULL,
    at text NOT NULL,
    CONSTRAINT erasure_cause_check CHECK ((cause = ANY (ARRAY['demand'::text, 'retention'::text]))),
    CONSTRAINT erasure_erased_check CHECK ((erased = ANY (ARRAY['words'::text, 'photograph'::text]))),
    CONSTRAINT erasure_number_check CHECK ((number >= 1))
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
CREATE TABLE public.notice_key (
    notice_id text NOT NULL,
    seals text NOT NULL,
    wrapped bytea NOT NULL,
    wrapped_by text NOT NULL,
    CONSTRAINT notice_key_seals_check CHECK ((seals = ANY (ARRAY['words'::text, 'photograph'::text])))
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
CREATE TABLE public.plate_making (
    paper text NOT NULL,
    issue_date text NOT NULL,
    program text NOT NULL,
    fonts text NOT NULL,
    page_number text NOT NULL,
    editor text NOT NULL,
    proofreader text NOT NULL,
    masks text NOT NULL,
    fits_heights text NOT NULL,
    slot text NOT NULL,
    pages integer,
    CONSTRAINT plate_making_fits_heights_check CHECK ((fits_heights = ANY (ARRAY['yes'::text, 'no'::text]))),
    CONSTRAINT plate_making_masks_check CHECK ((masks = ANY (ARRAY['yes'::text, 'no'::text])))
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
    recipient text DEFAULT ''::text NOT NULL,
    link_ended_at text,
    CONSTRAINT proof_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text])))
);
CREATE TABLE public.proof_comment (
    notice_id text NOT NULL,
    number integer NOT NULL,
    revision integer NOT NULL,
    side text NOT NULL,
    done_by text NOT NULL,
    at text NOT NULL,
    answer text,
    words bytea NOT NULL,
    CONSTRAINT proof_comment_answer_check CHECK ((answer = ANY (ARRAY['yes'::text, 'no'::text]))),
    CONSTRAINT proof_comment_number_check CHECK ((number >= 1)),
    CONSTRAINT proof_comment_side_check CHECK ((side = ANY (ARRAY['advertiser'::text, 'desk'::text])))
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
CREATE TABLE public.search_entry (
    entry bigint NOT NULL,
    notice_id text NOT NULL,
    insertion integer NOT NULL,
    revision integer NOT NULL,
    tokens tsvector NOT NULL
);
ALTER TABLE ONLY public.search_entry ALTER COLUMN tokens SET STATISTICS 0;
CREATE SEQUENCE public.search_serial
    START WITH 1
    INCREMENT BY 1
    NO MINVALUE
    NO MAXVALUE
    CACHE 1;
CREATE TABLE public.sender_key (
    sender text NOT NULL,
    sent_as text NOT NULL,
    notice_id text NOT NULL,
    words text NOT NULL
);
CREATE TABLE public.setting (
    name text NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.sign_in (
    id text NOT NULL,
    name text NOT NULL,
    way text NOT NULL,
    begun_at text NOT NULL,
    seen_at text NOT NULL,
    ends_at text NOT NULL,
    sealed bytea NOT NULL,
    CONSTRAINT sign_in_way_check CHECK ((way = ANY (ARRAY['password'::text, 'two-steps'::text, 'passkey'::text])))
);
CREATE TABLE public.sign_in_key (
    name text NOT NULL,
    sealed bytea NOT NULL
);
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.identifier VALUES ('50360d9873e2524aeb1f9a83444547e9a9e1cfa5966ee32f80425d951920697e', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('50360d9873e2524aeb1f9a83444547e9a9e1cfa5966ee32f80425d951920697e', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, '4cb0bec96f4a3455487638597138a954b545b73ac4fa587dab80332a7ce00e87', '', '0000000000000000000000000000000000000000000000000000000000000000', '9dd7d027efb158361357c5c731e0f95e5c897fc99d4e98dead471fc45aa16130', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, 'd094eb3668cdb040688c10c9362a61b096d4337141d04fbe80dc689c86c7897a', '', '9dd7d027efb158361357c5c731e0f95e5c897fc99d4e98dead471fc45aa16130', '82b510dcfe0481892d5da6f6d64e4f1341e28fbc3d646f03f1907d70e2581f6c', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc', 'tabloid');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, '61bf6d2fefe261db9d06b0cb6b2d68c4e7f112b7d94dfd3c6ee03c5faba5aeb9', '', '82b510dcfe0481892d5da6f6d64e4f1341e28fbc3d646f03f1907d70e2581f6c', '9a31366a9a57235b67c3f02a49bac81c8695fef2ea404f32813d1909a5629fbe', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1', 'tabloid');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, '809ceb91a91043f59e487043189b2812ab9ae765aac14cfbdfd44ed1942bf75d', '', '9a31366a9a57235b67c3f02a49bac81c8695fef2ea404f32813d1909a5629fbe', 'f7f188ac2b04a38a06a8c4a9602f851815ab1e0488769712b7f6af4255e8d9ef', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68', 'tabloid');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, '0830c4bc686dfee858125baf21e3557485619b05613fedde4945f05e5b318853', '', 'f7f188ac2b04a38a06a8c4a9602f851815ab1e0488769712b7f6af4255e8d9ef', '19790549600993d063d89030e7f33409da5525acee1058f1a04259c3f4912a44', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722', 'tabloid');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, '4ca8b3f790c3efdeae96f41b220a2bcc544e7f44ef20dc2122c1b531199d3224', '', '19790549600993d063d89030e7f33409da5525acee1058f1a04259c3f4912a44', 'f036831590b012475ffff43a62494bc0ed03efac079823e70bf08490df406d07', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', 'f036831590b012475ffff43a62494bc0ed03efac079823e70bf08490df406d07', 'a0317b8342892a38b158c50c53c4311ae5c7aad9ad2f2d9af0063e98d45d905f', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710', 'tabloid');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', 'a0317b8342892a38b158c50c53c4311ae5c7aad9ad2f2d9af0063e98d45d905f', '006a80c12ef18c31ca7ee783cc6d2f0af70a5f2c128772bd63a000c595ee453d', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3', 'tabloid');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', '006a80c12ef18c31ca7ee783cc6d2f0af70a5f2c128772bd63a000c595ee453d', 'c3ad6d6b5b2fadf892f77e6a58beabdf8185db954dbb76c4a7eae542351cae5f', '', 'c0fbc39f7d38fe9872a91983f35ed73781cfd0aad000a4045f99877978436583', 'tabloid');
INSERT INTO public.ledger_chain VALUES ('');
INSERT INTO public.ledger_chain VALUES ('tabloid');
INSERT INTO public.ledger_seal VALUES ('tabloid', 1, 'then', '982df04eedba4594e72fc6beff7088e96ba6734031d7eabfb0ae6f9ab411d51e');
INSERT INTO public.ledger_seal VALUES ('tabloid', 2, 'then', '788c021fab05ec78a9cdae84aa55663ef2fc384971f7b4eb217eb236a02e2ee7');
INSERT INTO public.ledger_seal VALUES ('tabloid', 3, 'then', 'c547e51cba3ccb021ec03e30d98011fe655d41e9a5958a7d871831896dd8fc06');
INSERT INTO public.ledger_seal VALUES ('tabloid', 4, 'then', 'e8368dd4044f581fdf41ee6c568b9838c983e923d5d1a228e6b1a58e236db045');
INSERT INTO public.ledger_seal VALUES ('tabloid', 5, 'then', 'a38ed0923eb37ba85721cbe07a2c2a1f8aa9831a4d8587d5acfc18dfd459f293');
INSERT INTO public.ledger_seal VALUES ('tabloid', 6, 'then', 'ec90f5fbe360ac12ef9e0eb8b6e2570e6cc232158589ad4c99b18301cf227274');
INSERT INTO public.ledger_seal VALUES ('tabloid', 7, 'then', '714fa5dcdbd61d38b3d3dd6ea1c021ee3fd5776893d09a44173f12500b4dca0e');
INSERT INTO public.ledger_seal VALUES ('tabloid', 8, 'then', '99a05ede7d6fea892c34bbc29d9625571329779048e127b4efb6353ee478131e');
INSERT INTO public.ledger_seal VALUES ('tabloid', 9, 'then', '54eefc8871c79b24c72500aa723986c0a1bfa7a620b43b750fe3a1d426414c9a');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice_key VALUES ('20261125-0001', 'words', '\x012248dc8f9d38c76e1852341e3f016f5f1f78bdd2b9f7bcede8f80a5e86c48d1c9b2337e262cca80796fe15167a9afb3b7d665d09f8b8b09f9b70fda2', '');
INSERT INTO public.notice_key VALUES ('20261125-0002', 'words', '\x01aee21d76dd0bf29a65d540de125c7e67ea5942294978189b23035144ac5a4842f08db8942e15df7548f9136ea4624719401770fbb91bc2423594ce59', '');
INSERT INTO public.notice_key VALUES ('20261125-0003', 'words', '\x013ff782a351cbc32d25e2574dadb0dc7261732c8b00185149aa2d7d6208435ee2f316056087350294d59a3f08dfb7cf1db368284d7651bedcab70de69', '');
INSERT INTO public.notice_key VALUES ('20261125-0004', 'words', '\x015ebae2bfdb04872fce67c95ee7d941465c94fd5d9c6e05a095f91d5509801d97c10a76804439279a74c613b27f94c11d86d5bc9ccacc2c8026d9bfc3', '');
INSERT INTO public.notice_key VALUES ('20261125-0005', 'words', '\x01e774cc37fce71406757bb5e3625a38e7d3527cf8381b2a27a4d2def4f3aa26dfbd0192337e5f57af3bcefbeb5a007e1ab285b230e69508519119bd02', '');
INSERT INTO public.notice_key VALUES ('20261125-0001', 'photograph', '\x01a16bcfa877d8b6cdc1c35bc1de03302166948e4a58fc3817136a79ec5a2a3beb66ec497816f6881e910a367b66133b1857a71dc9fb96aca69daad79b', '');
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x02fccefe9cae17df99f6f0e6c541e11869999c0f0c9df7cb152ba6c996f8eff3892fa4c7', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x02f09601909320101aebfc40bab9f1ff81bffee4d2197988a0be35d5874310a9c21d843f7136aac808cf817357e3ee11e7c0b0362c784d49e9081a7cc3');
INSERT INTO public.proof VALUES ('27134d111f951271012c6302e3c12c74589b36124e2ffd20afaf751d76dcef71', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', '5f0a87cb5b04104e024efb5ebdac7c65e3875fe8eb112b8b5cdaac3b83304c6b', 0, NULL, NULL, '', 'word', '', '', NULL);
INSERT INTO public.proof_comment VALUES ('20261125-0003', 1, 1, 'advertiser', '登报人', '2026-11-24T03:01:00.125Z', NULL, '\x023710bf5609a4b909b1fa4704ac653e336a5703796cacc79a154754cefc24fc14c99cbe58a46bf2ca477a3dcc8620');
INSERT INTO public.proof_setting VALUES ('27134d111f951271012c6302e3c12c74589b36124e2ffd20afaf751d76dcef71', '\x02c4477c59999cdbc7601e7d621d432799bc9aacab1ce7110032c9d47a2d3baead5c96df7e0068ad22bc85d8c43a914490710e5032670932bf91f81f74e03772a73d29218c48e341f1f9718df5e25268600ea0755ea06181ddb9f51c5b7a1eab4db5');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x017eaee50ae45e1c50bec65f7bad5637ba4cb38e24e21bf1f594a06ff97e18d83ca6cc58ff13e6f627e77690bcc034f11a248cd63e37cfe64f8c5fc4bd3d34cd5201beebb86f85c7ee463641e317b47cc5820aff8d8b4374ef81b307b25c12f351557c534e4d948c2c1e205d1723ffe589b66b5a0888403f45d4b2ada94952483c9bb61605b3dc1b26d9aa3d79fe52e2315c9ed7c5d0fc7ede4bd32136578aad2dd56b153d93ea2d93019125754df30d1dd66a089c50cdf909bb5bcbffafe0afbd0562a2cfeb33d859ae015be6da7d711bbd62024ba29a25f10c956bb8c3504feb626f0df46eab239c1f8b04dc57d66ff3546e8c2b322680732f6d262f983c8ef32e255431b674e4fc329c142d3cd2aff1ca6ad6ff53a6e857aa3da422954c42db', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x02772cb597647ca0f4e8f381ae53ac258ab491e6d1c1da94ec8f001a795fe7ebf9a7f206814f744c258cd672101337f7b5a670d4dcfa3db9199ea1217a0eaae2b9a8ed7f430836c136a0dd566e010014c5f37639889f4e85', '\x025df54c41392e06dcd090e6b486ed3dafb4efdc7e2bfedc0a41d146a52e6adb4fc41faf22e98e7f5812d9f4dcba5ecc85bbb27b98d2339d58da2b2176bf0584d96f638da725cc1d2d4b5e4fa2d100a126de45c4ae352d50e40b238b', '\x02e1683bdd0a567a14324edc56adc08aa6d963bba6fe0bdbd4878c8fae9fcaa66141e9d05f38dde7a82767e201ccb7984710068fae771ed2b86afa4c408647e1a7f0228e2116f39c1f2ec8b06e05c8700a015edf1f83d34b4209a305a478e3ba5fd5e7be4f58847650db96dbefaa6df86d465edd420f0c26a9cd89e7338f2fd667e1a902ab404ba387cb7294b45c480f1487d2457c9b07ef11a170ee3095aa5b862f5b8ef0c1893573177a3c2015f42f81270a50268b6cd7878578a27545de288eb7977a19dc5a59a6ac8306c5e75c179e94a17579698680a758012d7115fae1a3be5e34973f806de871b131aa3666a681b2f5238469eb8d1d6bb03cd55c209544186f5d74fd849bd1072985799c37a56cd6147b8f801d8ea80567b34d29dd5d01c11804d0daef10f8f6294946c3da96c4cf73ddc49145ccaf787913bd3d28bde20ccd2f43e2fb84b75326131642acdd0344bf60b89bc69bb827c4ee39acaa7a63322236e4c82b25afa5e2ed4cd60c94d29e3e8149c5bfdbd9e0e012fd69de2ac5c5f8aae06aaa437344e623eaf482f4074922cd3f52267db65ed3b088c52ee31a2194c1b53a71e95134507d9918e2d5e440ad6396f3c0b83f9201278e471d51952acedf2569badfbd13f43418afbbab0734ee4c27f789b26b1e58a465f74490e8e4af8753ed6c38999842be6eca493a9e74f89755aa65a295a20f7a4c7a00d341dcee06553ef040286ee86cfa8f3e53e74fcdcc6204588be6917e358f6b6ecda86e4c109704df9d9f1478c427b131780037b682bc0928c6e09e926d0d591607fc644f2b427ee17289a44f280a185bf58f8992931913a6fec9b89aadba13365b67d0edacbf22cbd5fc1d23b4783d66', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x02e709c09df46897a52a66e020eaf82de053cae444bd562df47a6816eef6b050c58b3859e7b1614ec59425', '\x02b1c630ffc7167f108748ddc6c7c0531e78157fc86e9f62b9eea5f93e0a884fbec4f49a723ca5585690dd83d2', '\x02e69c5322e2d42bad6407f510f7f859cc251877a0acebc59f94b598bc2cab75fc84b602b4b95a4ee3cbab43b02cadd14f21a5e40f95be1bb7ec6fbf214cb93179bab84dc31c620d2c1ee770cad13c58e9c47c1111fda1bf557dd1d289b30147713967f58135471fda92b8d3d28e63d6c6ac0be7f468fd15b64df7140c72b4efd50ec009f274572f27a556d55c1845305e0f06901525561717d9b8782c3677b0f1f5c32082057cb992c68478ec2b976308d417aba5bc79f4b5b8009f9bca5bfa376284cde614af631887b4fb64145041faad892e6c9bd7a472ff7fe067e38108b63da3e435d4d1f5ffeb609324c73828a0ba7244a0e4f7662378285dfda3bb7deb22ce15bfef6c1f3138ddca3cd89d5373c01fb3d5b5a6432c60a6b01ca4c13c134d6cb20a3115a7aac084591b91b907f0b86bc850063edc4f24b6cfe4067076b9d86ad2259e81e9c2641a86b480566bac5a09ccb7f44eeb0aa31428686ccc9aee78357eaf40aa0bfd75004b197096a34f4addb296bd97898222f721a897ea6e7a3c33df20e94e20a09516dba69970282c5710f7370206d00b2bc478c276aebc5c91f4b14894de30d3b56afe4ba356f05acb59c1c990142b7ab0847577f6cb1ba29c10363ff98c6d38fa36761b4ded8f8133e2d2c5a94986d62457a039bf673c0fc75305138dadc4317a8cb7', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x029c061ce7041b06ebd78c5e92e27a7c2033bf0c3aef67cfe50d198d9cfe8a2a3bb6cf36d86d682f821430', '\x021a11b10e60de8b289a73790c5540201fbadbe98e22f3e8abf2e6288931be2f44f5262c6f206276a6990bc022', '\x029e8f5802505313f496400d594953c676a418ee32ca2619b508d336d764c94e942392bda4cc56f5e2bc7bec812994627c4d4a387544204a428776f3d652663e6dcd43d5ca56baa047f0204bcd1c2ec160696e305c229429538a2dc909e9f80228ad6d230d91e0df08bc52d5dc0ace0bdc5999af029218f4ab3bc62af6915c8cc04cb3c93ae711447af2d0772591b1fcead4f0f3bb25e61fd2fad586a2eaca0b9c531dcaf73bd573251ae9fddff393ed2918f2813ed974e3df1b5e7983cfd93a229954840a2564f23dbc1963461242d37e8e0503772b439eeea2d91bc7d1843a8aea162f74d3e77716f274c57b26dc70753771d3df32db8a2c8838f0ae74862359a0d3eb4634944b9d301d51b99c0cbf14a0e978af13557b034f0c68792450895a66704e5b5bccd9295999083b6cdafff06b9cf823dfd3ef2ea649c737f71814ee67aeec29f71ce2b6d25f78d56ad76a6600e1acdcfc2b0ad28c4d6ce96b867903f70af260c9d2d7afab6bc11870553e1bb5a98a415aca235ae41bc3276c0c058b407d039bf1c34cd1baafecd7afb241a6d4a9ce927dde181027ffb710fd7a3f9b6ee17d78adeab4ab9a4c088be46139d39397222ff80a82943fa32d8f5fac4dd2a2270c6fdad0d2f9f2af4a0eb6a95430d91e24f5d1b759f36a3ced3c635d6d4a21f2589ea292a684fd3e19', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x0223d65ecda181f0ee18eee3d9c8801b9ba596ac71cea7d0e4c75cfa8bf1e5b060d067c51c2181166f045a', '\x02a1dded1bd08e7e8a77156fbd535974b6e304288145cb5e6169afe4fb8de4e815fade81dc5e2cd67bee17e23d', '\x029f5e1ccd17a2377f2a634f9ba50ca3c236f7d3458a2af1c5b14e22dc4fba16d849673a98743bf54fba5ab003f0219cf9b62bbd7cca3b36a43a06c924a5b616d35d5caf12d21fb8882acb6b300ad2dd7c93df3c0b90d66ab990387d73014c71ea29e5c0a830195d93d5ae16ab4797503e70503ccc3e57c6fa114caca2c516aee85d3c6b6ec5a426446788f43b7d33f45e6562b451349ce143f10f87b7186e58adfa680a2202b3ffb2b6ad7b48ca67cf0741a6d6d6429bdf53e441f95158cdf0580abc4fe73bd7f52c9fef24e413d994336d467caa2cd187c228a4b5e1d781f18fdd75691d0abce287f2391eb22c097602059e53d21907ba89dcb2ace4f61de1946ffec50684f467a1c4133dfb8f848ed1f8d3ee67cca2838935e37f2ff4b3da87ee4fdc588d126953809b93f271a046d3e340d382a170dedf3167aa2928682abd1c13baa429b5a1a861371a219ecb11e15acfbf41ba8d68493745a11222c9928d52df8608fc2c5fffc12aa0ee78d302ce82ecc3ded90beecaa595735867a9ff5646d083a737eefce5f927f75d4cd28c74543016a2f1f17a31d10ce171cc9e74fc865791ba4a75b489bae2d41868324640ac626e25964c6b27dcd4addc4d74e3f9d53da5a0664e6674180200840804741d15abcf585ff36070c6d4b0fee41ebda96d2a1b0c1be49c68a3155b', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x02f696f0713232c5e9e28a2d456f9e182c8af1498328834ac1cd61ecf4629a72ea2f604edfec153074cb33', '\x0264edb1f03a3d15392304d1a10ec2d555859c65425a57e6c5e30c0a952e066924a85afdc3b028e3fc2fdd8d2e', '\x028c4916df3c68bdb7849aa72f0074e3de93507570cbc50c027d27e5eafb3628e89ccafbee14944a09302a7ff1cfbb0cc151095b50010a8a318cd5fb32f30f7898780e8df91ee284bfa6570bd8132ffa9a26a77e0731b36cc328ce816ae40441df4242add4c5d67d3fdbbffa85ea6c7096ff582a64f279a81ddc4e4c604bbb39d281e1d3c3051d6bb93589adda00c7d1667366c2866fbbc459eafa48a6326680d4061d164d90713ae9971944ea25ffa9af40fcdf45fff9d67288fc59941e7799b20352a99271affa0e6d422f3e693c4415b220d12dd93fad753491a15f14998a9132c79d7f0cf18065a732acefbe63d2a9dae8753fd0fd85880a5ad048bf7f6befa031488ad0007b8b5a721296bfe631b916f42f3f3f040d9d12bf84094e6d06915d5e9a0639ce07639194600024d67f71ffaea3eabeb5d64005341d31d32fabb0dae89746d185dd9fa4af1e7a98bcca6ba53e5c322f85213431c9029b430007844bd8a4de418f6ce2d33d752070c83acc81bc2e477807def638a1ef0101c963e06224d07e8b5a372761e9a905af1a62627dfd90b748e8d6ac3d8cf9669a94d1fa53fd542322371cddeb457087db88343cab31eb3947e20845ce6ea147fb22d21d427af14b2acbf8f62cf58c55859caf49a1924dfa4038dd319ceab00950c7f6e6ae0d9efbf6ab9496e9daef', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x0294ed6552ff7c5b56555a6ad055ebdf96bcb0ea722ddcbc69e4823f90640b584b573aebebbcadfd606b04b593aa9532cf5aa7baa6d2c02e0b4a91a530aff728aa40a4b354ebd70782d2544ec42e4c5683fdbc95c983525d98c6ae2e', '\x02be1b32be3a5615471071a42b41a15ce01c76978b32cd4881723077171b2d35ba1467bb1f88ac0ecaf1ea0cd4dd61fe480fce2892f87c695fdd13f2ac23185b024f44573e403462bbbc143548015ded4698e05325006a9292ddf77a', '\x026475359acf0eb621d7844f7abb7735e6f6fea3501a027193203b4fe508acbbb502cc3166e30b32f5fe082ecd751bd9966e0318a09a388fcde4431bab94011676fd6a5b964890ced5d43d44dfb54f3ce1cca1c41526f3ce074b203ae289b4348e8511664250a397d31f0fecb24e311de8dcc26c93bfd42d46562396f7acaebb2e02d32d811453ada007724eb63ab4eca1200e31e4a94f0e812f9af1d644e6206602c93f4d16890d48b12b272f8972686df5757c0f20d212b246bf18d05a7ff36ca333edbd05302d63dd06b256695299655a1bdbd026c195713f2bc883bb318095b9d7dba21868b54e7ce23bde5ff6ec52f16a9ee426c0cca6779ed8c983db94277e390a58b3e83013506ba07b77f9017c055aaefa95c31fc034c562cbf2e79841a6740a7382ba3e8992869327e166bdb02a31e4a2651771ebfb7264cfd4f0075320c7b5a9af1f5890ab19648a6a1e37acde873e26d63bb92506320404ad9421d90c1eb38e3e93f678014755ea98a16df6b1c187948354c693c1db01ac971e9a293479058d603e1a2903b9fa8593cb6f8a3e73248b10d66c3b4ee80ef9db849a02030cc4ec4a782bc6cfed3b2c466d52c2502797f01811b86311dbb51c9478908df31e382d6bf223f6f2dbf7485f502963321f5cd105d347ebc0e78dde8fc57f85aa9bf02d3a134146fdfb953ef1e9dad03a4d22247ef8d0fec66abd0a8ee1530983206a0a344e2cfdeb9b755ccde26e1bccf6002cf96399be09d67925c3c3d72b9e3cd1c805c153d5abe5473b7e926dce969aef208a9fe0f8b16f6045f0391ccb349f2dc75d6251a503ef13d5b2e39dee8978130ea9f079117bd6372a2c654ad0e18ba47624d7c393d80f5ab649817d128f06e91f2a166553e7e0f067b80c06cd14153538adef74df1aa10b3b843b8ba4b8dd2e8a045a2823ada0f3bd58037c496285d32f13f41ef24ae52c62fa2e0e6c79590028fa930522880c69e652672de3d9492ac642bac18885f6f92fe212a4e608a1e892c7ce07ca0c34fbe3d28c26b045c8f1', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-30 16:20:13.147141');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-30 16:20:13.19051');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-30 16:20:13.206804');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-30 16:20:13.218499');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-30 16:20:13.235155');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-30 16:20:13.258661');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-30 16:20:13.303644');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-30 16:20:13.316951');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-11-30 16:20:13.443393');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-11-30 16:20:13.447347');
INSERT INTO public.schemaversions VALUES (11, '0011-a-chain-a-paper.sql', '2026-11-30 16:20:13.510591');
INSERT INTO public.schemaversions VALUES (12, '0012-a-chain-a-paper-kept.sql', '2026-11-30 16:20:13.565276');
INSERT INTO public.schemaversions VALUES (13, '0015-quotes.sql', '2026-11-30 16:20:13.619103');
INSERT INTO public.schemaversions VALUES (14, '0016-quotes-kept.sql', '2026-11-30 16:20:13.627681');
INSERT INTO public.schemaversions VALUES (15, '0017-drafts.sql', '2026-11-30 16:20:13.686675');
INSERT INTO public.schemaversions VALUES (16, '0018-missed-insertions.sql', '2026-11-30 16:20:13.689573');
INSERT INTO public.schemaversions VALUES (17, '0019-payments.sql', '2026-11-30 16:20:13.845892');
INSERT INTO public.schemaversions VALUES (18, '0020-payments-kept.sql', '2026-11-30 16:20:13.852744');
INSERT INTO public.schemaversions VALUES (19, '0021-ledger-seals.sql', '2026-11-30 16:20:13.883952');
INSERT INTO public.schemaversions VALUES (20, '0022-ledger-seals-kept.sql', '2026-11-30 16:20:13.902431');
INSERT INTO public.schemaversions VALUES (21, '0023-threads.sql', '2026-11-30 16:20:13.958727');
INSERT INTO public.schemaversions VALUES (22, '0024-threads-kept.sql', '2026-11-30 16:20:13.971191');
INSERT INTO public.schemaversions VALUES (23, '0026-search.sql', '2026-11-30 16:20:14.014956');
INSERT INTO public.schemaversions VALUES (24, '0028-sender-keys.sql', '2026-11-30 16:20:14.034522');
INSERT INTO public.schemaversions VALUES (25, '0030-notice-keys.sql', '2026-11-30 16:20:14.071447');
INSERT INTO public.schemaversions VALUES (26, '0031-notice-keys-kept.sql', '2026-11-30 16:20:14.08759');
INSERT INTO public.schemaversions VALUES (27, '0032-plate-making.sql', '2026-11-30 16:20:14.109953');
INSERT INTO public.schemaversions VALUES (28, '0035-accounts.sql', '2026-11-30 16:20:14.160822');
INSERT INTO public.schemaversions VALUES (29, '0036-draft-photos.sql', '2026-11-30 16:20:14.178737');
INSERT INTO public.schemaversions VALUES (30, '0037-discarded-drafts.sql', '2026-11-30 16:20:14.179812');
INSERT INTO public.search_entry VALUES (813577031903084546, '20261125-0002', 1, 1, '''001e'' ''001e0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001e'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084547, '20261125-0003', 1, 1, '''001f'' ''001f0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001f'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084548, '20261125-0004', 1, 1, '''001g'' ''001g0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001g'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084549, '20261125-0005', 1, 1, '''001h'' ''001h0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001h'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084545, '20261125-0001', 1, 2, '''001c'' ''001c001c'' ''001c001d'' ''001c001e'' ''001c001h'' ''001d'' ''001d001c'' ''001d001d'' ''001e'' ''001e002g'' ''001h'' ''002g'' ''0flp'' ''0flp0rlt'' ''0gl3'' ''0gl30npd'' ''0hkg'' ''0hkg0k5q'' ''0hm9'' ''0hm90i85'' ''0i85'' ''0i850lch'' ''0k5q'' ''0l7o'' ''0l7o0hkg'' ''0lch'' ''0lch0s6j'' ''0mm1'' ''0mm10l7o'' ''0npd'' ''0npd001d'' ''0rlt'' ''0s6j'' ''0s6j0flp'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d'' ''n_002x'' ''n_0105'' ''n_1010'' ''n_1101''');
INSERT INTO public.setting VALUES ('search-entries', 'whole');
INSERT INTO public.setting VALUES ('key-mark', '00ff3fd0f4323bd5461f874875d699138f59b03e7c9d41921626296f62d465e5');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 30, true);
SELECT pg_catalog.setval('public.search_serial', 5, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_name_key UNIQUE (name);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.attempt
    ADD CONSTRAINT attempt_pkey PRIMARY KEY (name);
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
ALTER TABLE ONLY public.draft_photo
    ADD CONSTRAINT draft_photo_pkey PRIMARY KEY (draft);
ALTER TABLE ONLY public.draft
    ADD CONSTRAINT draft_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT erasure_pkey PRIMARY KEY (notice_id, number);
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
ALTER TABLE ONLY public.notice_key
    ADD CONSTRAINT notice_key_pkey PRIMARY KEY (notice_id, seals);
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
ALTER TABLE ONLY public.plate_making
    ADD CONSTRAINT plate_making_pkey PRIMARY KEY (paper, issue_date);
ALTER TABLE ONLY public.plate
    ADD CONSTRAINT plate_pkey PRIMARY KEY (paper, issue_date);
ALTER TABLE ONLY public.proof_comment
    ADD CONSTRAINT proof_comment_pkey PRIMARY KEY (notice_id, number);
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
ALTER TABLE ONLY public.search_entry
    ADD CONSTRAINT search_entry_notice_id_insertion_key UNIQUE (notice_id, insertion);
ALTER TABLE ONLY public.search_entry
    ADD CONSTRAINT search_entry_pkey PRIMARY KEY (entry);
ALTER TABLE ONLY public.sender_key
    ADD CONSTRAINT sender_key_pkey PRIMARY KEY (sender, sent_as);
ALTER TABLE ONLY public.setting
    ADD CONSTRAINT setting_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.sign_in_key
    ADD CONSTRAINT sign_in_key_pkey PRIMARY KEY (name);
ALTER TABLE ONLY public.sign_in
    ADD CONSTRAINT sign_in_pkey PRIMARY KEY (id);
CREATE INDEX customer_payment_at ON public.customer_payment USING btree (at);
CREATE INDEX insertion_of_issue ON public.insertion USING btree (issue_date, paper);
CREATE INDEX ledger_of_notice ON public.ledger USING btree (notice_id);
CREATE INDEX notice_of_issue ON public.notice USING btree (issue_date, paper, received);
CREATE INDEX payment_at ON public.payment USING btree (at);
CREATE INDEX payment_of_customer ON public.payment USING btree (customer);
CREATE INDEX proof_of_notice ON public.proof USING btree (notice_id, revision);
CREATE INDEX search_entry_tokens ON public.search_entry USING gin (tokens) WITH (gin_pending_list_limit='512');
CREATE INDEX sign_in_of_name ON public.sign_in USING btree (name);
CREATE TRIGGER customer_never_goes BEFORE DELETE ON public.customer FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER customer_payment_never_changes BEFORE DELETE OR UPDATE ON public.customer_payment FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER customer_payment_never_goes BEFORE TRUNCATE ON public.customer_payment FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER erasure_never_changes BEFORE DELETE OR UPDATE ON public.erasure FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER erasure_never_goes BEFORE TRUNCATE ON public.erasure FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER examination_never_changes BEFORE DELETE OR UPDATE ON public.examination FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_never_changes BEFORE DELETE OR UPDATE ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_never_goes BEFORE TRUNCATE ON public.ledger FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_only_grows BEFORE INSERT ON public.ledger FOR EACH ROW EXECUTE FUNCTION public.ledger_end();
CREATE TRIGGER ledger_seal_never_changes BEFORE DELETE OR UPDATE ON public.ledger_seal FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER ledger_seal_never_goes BEFORE TRUNCATE ON public.ledger_seal FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER notice_keeps_its_name BEFORE UPDATE OF id, taken_for, serial ON public.notice FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER notice_never_goes BEFORE DELETE ON public.notice FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER notice_never_goes_at_once BEFORE TRUNCATE ON public.notice FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER overrule_never_changes BEFORE DELETE OR UPDATE ON public.overrule FOR EACH ROW EXECUTE FUNCTION public.kept_but_for_its_seal();
CREATE TRIGGER paper_sign_never_changes BEFORE DELETE OR UPDATE ON public.paper_sign FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER payment_never_changes BEFORE DELETE OR UPDATE ON public.payment FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER payment_never_goes BEFORE TRUNCATE ON public.payment FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER photograph_never_changes BEFORE DELETE OR UPDATE ON public.photograph FOR EACH ROW EXECUTE FUNCTION public.kept_but_for_its_seal();
CREATE TRIGGER photograph_never_goes BEFORE TRUNCATE ON public.photograph FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER plate_never_changes BEFORE DELETE OR UPDATE ON public.plate FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_comment_never_changes BEFORE DELETE OR UPDATE ON public.proof_comment FOR EACH ROW EXECUTE FUNCTION public.kept_but_for_its_seal();
CREATE TRIGGER proof_comment_never_goes BEFORE TRUNCATE ON public.proof_comment FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_keeps_its_recipient BEFORE UPDATE OF recipient ON public.proof FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_keeps_what_it_names BEFORE UPDATE OF token_hash, notice_id, revision, text_hash, glyph_hash, made_at, words, faces, style, template, shape, setting_hash ON public.proof FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_setting_never_changes BEFORE DELETE OR UPDATE ON public.proof_setting FOR EACH ROW EXECUTE FUNCTION public.kept_but_for_its_seal();
CREATE TRIGGER proof_setting_never_goes BEFORE TRUNCATE ON public.proof_setting FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_never_changes BEFORE DELETE OR UPDATE ON public.quote FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_never_goes BEFORE TRUNCATE ON public.quote FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_share_never_changes BEFORE DELETE OR UPDATE ON public.quote_share FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER quote_share_never_goes BEFORE TRUNCATE ON public.quote_share FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER revision_keeps_what_it_says BEFORE UPDATE OF notice_id, number, printed, made_at, made_by ON public.revision FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER revision_never_changes BEFORE DELETE OR UPDATE ON public.revision FOR EACH ROW EXECUTE FUNCTION public.kept_but_for_its_seal();
CREATE TRIGGER revision_never_goes BEFORE TRUNCATE ON public.revision FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
ALTER TABLE ONLY public.customer_payment
    ADD CONSTRAINT customer_payment_customer_fkey FOREIGN KEY (customer) REFERENCES public.customer(name);
ALTER TABLE ONLY public.erasure
    ADD CONSTRAINT erasure_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
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
ALTER TABLE ONLY public.notice_key
    ADD CONSTRAINT notice_key_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
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
ALTER TABLE ONLY public.plate_making
    ADD CONSTRAINT plate_making_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.plate(paper, issue_date);
ALTER TABLE ONLY public.plate
    ADD CONSTRAINT plate_paper_issue_date_fkey FOREIGN KEY (paper, issue_date) REFERENCES public.issue(paper, issue_date);
ALTER TABLE ONLY public.proof_comment
    ADD CONSTRAINT proof_comment_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
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
ALTER TABLE ONLY public.sender_key
    ADD CONSTRAINT sender_key_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);

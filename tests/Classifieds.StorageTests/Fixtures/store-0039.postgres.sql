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
CREATE TABLE public.asked_once (
    name text NOT NULL,
    asked text NOT NULL,
    begun_at text NOT NULL,
    answered_at text,
    answer_until text,
    answer bytea
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
CREATE TABLE public.draft_scan (
    draft text NOT NULL,
    mark text NOT NULL,
    added_by text NOT NULL,
    added_at text NOT NULL,
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
CREATE TABLE public.scan (
    notice_id text NOT NULL,
    mark text NOT NULL,
    added_by text NOT NULL,
    added_at text NOT NULL,
    name bytea NOT NULL,
    sealed bytea NOT NULL
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
INSERT INTO public.identifier VALUES ('331a7b4e0e35fd3a97fb366975e008625a47b4d0cc15e2e5e59ffd894528fcba', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('331a7b4e0e35fd3a97fb366975e008625a47b4d0cc15e2e5e59ffd894528fcba', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, '153ef6f23d0faa1b84e141aa175b58ae88c1003e22de8c797d13e6a42a9562b2', '', '0000000000000000000000000000000000000000000000000000000000000000', '2fd346af0328ef1a1062b0ca5ea9ccc31e5d051111d7ed66c3347b4c389809d1', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, '66c38bb3200c45db295245a69bea3222d7858de7393001056012d6dbd42bec39', '', '2fd346af0328ef1a1062b0ca5ea9ccc31e5d051111d7ed66c3347b4c389809d1', '8e925c25192cad849a585a77e517309be70e5b23ecec78e85f9e3e2f4da8e99e', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc', 'tabloid');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, '1212fc5d2d026bcec46908d0f6409317e6760ca8b9eee7d694ad690f025bf807', '', '8e925c25192cad849a585a77e517309be70e5b23ecec78e85f9e3e2f4da8e99e', 'fa0231378b20de48fd0245733b64118df9a00b1a5466be0009ebc5b6815c023a', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1', 'tabloid');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, '7135196dcd4b157cf6de5a4b7abaa7b32afc127615591a561e24987f94e25d75', '', 'fa0231378b20de48fd0245733b64118df9a00b1a5466be0009ebc5b6815c023a', 'ec4161c3c79bd639b1c3abee1e610164d867cb68cb242aacfe7c5525255e2095', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68', 'tabloid');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, 'cb709d4796ced427277933573ea1b09534ac893a1b945246fa42c5c79c016fde', '', 'ec4161c3c79bd639b1c3abee1e610164d867cb68cb242aacfe7c5525255e2095', '256701ea19af709d87f9021bb091042ec9d53ffaac811a341d591ba1275d912c', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722', 'tabloid');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, 'fb0a736d4ac96c317eb2afc4095d47e270de8ca4dc2bc2d41e61a72013e0277b', '', '256701ea19af709d87f9021bb091042ec9d53ffaac811a341d591ba1275d912c', 'd8e4309cd069d1bd3cf521074f71578b60ab4953870ab3ba1ae6c412de56b19d', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', 'd8e4309cd069d1bd3cf521074f71578b60ab4953870ab3ba1ae6c412de56b19d', 'b25326a1afc1e2219bccc2a3be9d8951e0d69a4b376faa6f2049c9793551952b', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710', 'tabloid');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', 'b25326a1afc1e2219bccc2a3be9d8951e0d69a4b376faa6f2049c9793551952b', '83539b9de0c0706df564d952ae1be97ea9b42515dd2094c72c204404befc9bb9', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3', 'tabloid');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', '83539b9de0c0706df564d952ae1be97ea9b42515dd2094c72c204404befc9bb9', 'fe603996fcc3156c136e91a00c1e5bd6a4c88b7ef018ca857636020ecf464c70', '', '0d2d27b361ba62b1cdff8b9dae28f64afe170130bc49d08e22600ab5f1e790f3', 'tabloid');
INSERT INTO public.ledger_chain VALUES ('');
INSERT INTO public.ledger_chain VALUES ('tabloid');
INSERT INTO public.ledger_seal VALUES ('tabloid', 1, 'then', '3a39c0639a728a218b1aee6785152a7109b4e59cf93b209be50b5600766a7c10');
INSERT INTO public.ledger_seal VALUES ('tabloid', 2, 'then', 'd723ee53a79dc3a446f26a99151121eea9196895b4f71893ef41045a50c5287a');
INSERT INTO public.ledger_seal VALUES ('tabloid', 3, 'then', 'f00e7bfc08ec66a2ca374eac3dfe4b1c7a1b0d3f1595160ef97bef810fa5ecdd');
INSERT INTO public.ledger_seal VALUES ('tabloid', 4, 'then', '6112b9c147314f949ca419398febd76eb47b8a83afc142a0a8cb17a559dfb247');
INSERT INTO public.ledger_seal VALUES ('tabloid', 5, 'then', '03a34d37298b4ba84271a908f001b9092abcbd4c778204898928bf083daabca6');
INSERT INTO public.ledger_seal VALUES ('tabloid', 6, 'then', 'c8972a215785e0ca5b2370f4ed59e853e1db8a1aad3b0e77caa26984a03b0d5d');
INSERT INTO public.ledger_seal VALUES ('tabloid', 7, 'then', 'b7ad8808805e6557ce995fc51904801c2a52e86f2cf4de39b16a40e344ab98c7');
INSERT INTO public.ledger_seal VALUES ('tabloid', 8, 'then', '7a44016bf5ee9cbd66b1a633fc4998a743f6366133173d33365882dfc1b02f7d');
INSERT INTO public.ledger_seal VALUES ('tabloid', 9, 'then', 'f97fe033cbad5d3dad04d2fceb13985fc06f2b5c3f345af1c300045dd1fc31fd');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice_key VALUES ('20261125-0001', 'words', '\x015a05bbaea03079f57fc757d244066c9f7a76c9189e3debd7a4cf6ea6ad9fbff840a7ec15b80b726bc96bcb6e74ba21374393334d9cacef2102235320', '');
INSERT INTO public.notice_key VALUES ('20261125-0002', 'words', '\x0135e6b1d9c9e576bfaecc8f22725088c4d6bc83ef9a1c8e276228fb87a551e99b2cf749504c9c4529efe258a0b0721e10ce7049382214d8886f7f0e0e', '');
INSERT INTO public.notice_key VALUES ('20261125-0003', 'words', '\x014d1cb801d57f104523fff9878b0969d4e28fc33e3f803f59b6fe6361462370eca988a5180ef36a66b2cb5b79723f5be9b3b9959f0612c972b9d65d73', '');
INSERT INTO public.notice_key VALUES ('20261125-0004', 'words', '\x01158367163b3418992cd35204aee83104481b64ddac7e550580ddb24b5434f7cecb5e2b731fd913e2c813908db21507873e4c7d298e9d25e468d1827f', '');
INSERT INTO public.notice_key VALUES ('20261125-0005', 'words', '\x01404c377b7e7507d657fd05f10bb235e4653c856b6d7cb3df26c6c20522d9d1bb0284385ba005f7be1dc97aa823e725e061dd5025ccbca92859b99b8d', '');
INSERT INTO public.notice_key VALUES ('20261125-0001', 'photograph', '\x01c1ca09904d1b0095286e4b0886bcd33ceb44c9bfc4c82912b5735e9061e737a8dbe4aad918fe85d89fea1c57b03858c3f02efc6bac7c8ad69ff04606', '');
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x0256cfa17e97388920b08aa9a0fbcecf345678fa96fbc23c5e5aef8c06d967492251f7f5', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x0245034db4cc432395f184e2026102fbc6d27af59481957c3a94ab3d51385c29684c399b576997812c1e2dbae75b2af83a75349087b0e7a828ccb04e17');
INSERT INTO public.proof VALUES ('53e4d99b93f1bf886b9c5985eb73fa78826f5831c15ad6aa5d18147fa645b5b1', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', 'c7c609304c1f62f22c1f94874b243f47d6fbcfb0b4a0bd3667151eaf957a9c6d', 0, NULL, NULL, '', 'word', '', '', NULL);
INSERT INTO public.proof_comment VALUES ('20261125-0003', 1, 1, 'advertiser', '登报人', '2026-11-24T03:01:00.125Z', NULL, '\x02496c53a697ad801055e9aa2b3ca6fae19488897c6248194fe9429a97fb0098222031ce6ae6f26869cff0aa22b675');
INSERT INTO public.proof_setting VALUES ('53e4d99b93f1bf886b9c5985eb73fa78826f5831c15ad6aa5d18147fa645b5b1', '\x02e8063287ff68c411fbb402dd4625e87f6bf0f9d2eca761321e50d3711289b81aaa32f15acb4fde54cebaa69a403f22206552e4d1d5b1cd59d3529c660bb4572c0e38cce21d1178a55b91582c988f50a7f67096435ff9fe295a47dda0e7e183bc08');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x01a51e6ac5d561590025384dc4c66bd262b76e7e0c103000fd8a93c5f4768380024426dad741cfc9a920f201e045ad0858f34d1a0cddd0e5a4ea0eb1f214f1d0058eb72ddfaaf82778fe52f91c1fd08ad6697e1d339122cbf6074699a93b8d7679539826c8ef274c40bd3967d3e091b216d7d3e6162db2ca5d052cd3520adc3a494c2288b750676724698d5fadab66aa300085400682c7dc6fe8963f31f01d18dcfb86c6e1318d3ddf70b0ffad917373bd0fbd0525861d18fa9795560835d2c1c460a591212d658fdd3ebef12ed0dd3f252c22dd384bf1b5d94f444b1b5b838c3aacdb15794b676272690ce3f097e926515726c41ef4bf9432b20aef6d248888115e96c6f351fc97b686ce701070e3b0328473744a061baf1a8e1c393a6fa3b468', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x024a8cee8bb9343ea0f2120fd175e332d32b885c2cf9bf312d1443aa47b26373fd8d976e4f4e2634f839b1fe9882d6fba4c89e557894d4d7a54401f59fde26db555d216939b862367377913d238182d46e277580e44d25ae', '\x021e289caaeae4d0ebfd9f0416ee24cd16b065231429a580cf06315d2f9d82dc01eb870cf5ef1517ea0b90423072b8d34d99ef13e5618921be68b41311e070399b3e28fce39d17192d5334c940367a1176da25ef67361fbb0cd9d780', '\x02770c575de452bfdba0ef2ab5fa02d4b2ecd7da6b5a0be3c10fb78211793388adfc6a29a841e496f505b1c1821a9e02c21de1ff51761ca0dc809374b88a1833b8cc79f851646d194cc0f01cb8f155b59685a8d2b6967c06b85ff04654109bb62594d7fb6252ecece3d26ba52da25b36a212f792fa0861c7b85bb3903f1573f6c896fe28430e55c28af93263ed02f944ae117434bf8846f2bd569d330d28e9648b5d2ab6c788e61104f20e7288b42d6bb1571f38768fffdda4a9777f353f3d2a4d71b85ca34cc7cf4418ebbf7ed8a022183e48ecb8eeb05ef03a328632e016fd36f2095f0e397563cba8803eade1cc8b6d9b424d2e1e3c197257d6cce94951c87e67d1dae585224d46716661d318067da47298b2204945c60005de0875d73ec5babd38223631c6adca8bdd4472bc306a483980d178227700da91bb2d04b44c65621301c253f7f106a42f29a827122e3ce201e99e65257430e17b79e7619121177056e90336cfd2922469c2517bc3e79490b91beae4c4596312a4aede2f04916ff2294122e8b59ad1580144d5683bddebeae4f58a822ba0e377d8418c6ce01eaa950762937db1155fe9cffcbe688dcbd80483e00e103f74c386e30dae2307841b6014b26484987838a5e760fa09e4d02ed935733808e3677e493824703d0531db0dbadce155c1121ec4ad889892d54bad0e04fbe93f66caee57969290bfd5c165427c05780bd91005b93b44edb981f588f11b7d3b652cd8a38d865290ad46ddd627b08513ab0280e8c08c47f5ff40b1508fe8e9b57672e4fe2687d70cee1df18fe72bf4129946c753ff4b829af4b0ab736ee43f35b26ca373b9e0cd4914e07ed646b163888f6ccf8faa366a555ba28e', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x02278b8a0319cc12975dc508d3726c1747beec088dce45561b8ecfc5c968d206f828a9c95677503644b9ce', '\x021774501e7924360185d2690e522e27e830c222a61bcab07a5ff9c7cd7c257b09a7a8257beead11afd26ab381', '\x027ebef154c0a6cad111406a2caf3b1a9b9d20f5c30f715adaafc80094f196035afe3a86021d14bbf64cbcdcd036c59d9cd6437f39b9ee02c5a44c3adb177f8ffc7aa307deba4c557cbd0a24ef39cdbe785488c26b415a66c14d8bf4d0fd6df9c01de3bf96cb7de112d6ef1fdbd886de2e5c33e8d1cece117a7259411af42382144f2f1aeb7a979920b6a85e2760775652ee410bbe9e7fb152257bda340eb110722ebab4c855412d0358bf7ad653a2d43d088303b1d2f0a7d58c063d4caec6fbfc20688dd009661560de7410f07a9bdf28aebcad609c886f12370912b03f0e6bd183c2d70e511cd67488d3bc45195716a63a5a5fc5d08acf3eb769e517364920918ffd617631542baa58f3cc5e39d1c2863fe6306261618d6973a44ec4d3a0bc991b88188740112b8bb43bc99cb725271141fe694a5ba66fe2d84b24e6ffedf06b15251e219a2e37387b6935a34ac49fc83c5f7bbed4dcdfab71217427fd1af959e559c14e35d88308c17028837ce8340a3ae8aeb4aa660dcf4b24e22643b9a092c0a31dc5669e095836de94a2b5fc81b63b9893d60d96a146fa76c2d6642c9184a043f4fc0391cd73276f3ee04a05f53792ec3020652f6b7906919b84ea27f2101c34e9cdac8e947417229d32e6412aaf5111e7630eb1999f59423807a789fb3daac6da607099dc36a68c76', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x020a534866fb827d967339aab260118c70cb2414b38b02a8872ce4a54042c1aef97ad793c5585750b2c071', '\x0220c4c7da915df2c6d802c4ce742163e7de23ac347076eec7a4edcdb797798f465b6328425de941bf2828550a', '\x024122395def9b53507574ac73f914889345f0f930d5ca4294ab63c1cafaae032d12e4e23a968b929cfd1a407735db11c5cba0d05afa97da76128e879d1debff7d9b45c5a492a603756cff18eb55d68ae92a8790b33fae8ec55fe52696f6007f65db35373aa1c57cd8852f073b778524b1cd6a31fdecefb19ec15b3085e86037054524545c6b860093641171045611e591bcad9df9b42cf0cab874d0b6e9b85a2c2d51df6df90a05c89bb5da38fd04566bde4cf0d40449fe57fc234f7d291aaeb8c41041d8c112f756eb62b1bd350bbbcf225f5d5d557ba526c529229cc7930b7b449b475cecf8b639c9a8ac42c6283f9d8be0d7ad18ea2e851023bc038a8540dcb564ad945f0b7deb4486357d8013d896d773832af42a9171f101e9568ddbccfcf3e716fb77a59c8ea73a752a3a62cd515c29724207e62ad738672032332be5efec20538784e1d3b43ae5b6db2a6d963ce0a3a8f6d6873f688e3ca843383eb7b3273c33e5bc374ee722fe59d2bb257e9ac8faf7a0292243a99d411daeaeb2d2df9979083922a187ffb0169d4e8c3b013b6c6b4b00a6f36c510cb4cbc17a2b0c05d6bf7b03608d48a9eb96b899a7b14a6fd541fa4b3e5d0c242f30cc95da50e42b20bd190c15c8387916db27a86552114f6e9d0400a9045363e90c5e123d2997a5c0431227fee6e9019db61e', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x02659a39ec29f5955fbeeff46e12dd7276438ae350892cb42184fc81e6b1b1e9b4e58e4a1fdd58ee3361d1', '\x02b22f288f847ed0ff57c9f889cef860308614fd5bf8f4d5bf36e343e6bb2f2e172ccfe2d195503ddc0d19d678', '\x02ca708874a0c07def4ee7f7291053e648aaab1c8f43c6855d408155331ee03392cea2c40f7ad806f8558bd9d4617aa29f240de63547c3ec74763a5bf5976b44a0c8c4b943e15a3497e9a7590697dcef0fba469f083824b16ab682271429fa3cb3a3ddbe9b413cbd799c29f018cd3c40a83917b9703cfb06880fb7a1c94b437e7efa6e398b087801eb4013922a3dec5b03e5338e951393beea730253d70c26e1c6833f3c3f5e17f2e5b46387f521cff2d05d7cdf30b9ddf99d303d95b2cf2cc336aecf84f3d21b9692ae8cd7ed6a10768b7e3c10770e129b9f8813cda428b4fdb264dc45a54b14dd33dad885a5d815e15dff272e6a24042146c1d2e054961867b5b65845e5ce37aab9ac3b33f2be4ea9eeb88af54458b1a702560169e3e32d1a9620977ec7a5cc3ff0956106a18d2021c96bb798b1bd67b7f301651829752e90246a726363177da60430e73e8eca7a553b6ed2012514985c6b11b5cd261911e3a7fb7e9790a1b374234b531deb036759aacf0a4bb19d4a5bac8001b898840906286f6fc4ad5c1e09d03f0e960da175e8d69ef0ceeb87ab89599a1b5651fc11023ac5121e59fdb6040177541c36f4110eb0bae8f3a642a49038020c2cb66a6e5f5903f63601c95f0e233e0b8f33d5fd418e9184458f9b52c5c78fb6ec226f41ade4adc56a3b5ddcbf5b16ae5a', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x025d5497ec8732dc70c61531e7441c71661c3f839eda711355a9d838612284fffe263f50657440352e9bdb', '\x024df36377f89b201d3e624ed14c28a5372bfb405a5d4b7c943e74c37aef7d322ab7bfc22b94422af9cb5dc109', '\x0259e9ba29f3a9b9d30b8ed31b0e5e3d39e7d626a6ccefca81352bb7222fab1278c27af56feefd72405c89bd8203856d836dea36548c012c47048bdabf107963b3602b20001a6d52fdccfc45d49e37ef0f37a396994392b03dd4644451cc0d5e1aa76a1d38c756e60ff5a411a22ce35a1cab1909009f650bce3daf1b9048e1cd21a2f52fecfaaffbb9cad56c57ff03fc268df74e3356e65cb2f4446178dfb3e78534d96b7e82eb257396c14d9b9355bc55e39bca3a2f1a983c9bebdd048bf4245a66ecf671b68d20f4869e4987b85adcfa5cd7525f9afaee92c5d2681b240b01d5a45908c5319c51b1f9f8f96b25cfc7edbe6d6b1fb5dad92ae69e5fc841a9029ee87d62cdc142309e0ab33f3ae66aa94800b7c97b1d71351e1866f3fba5d5f6d340ac2dfd1080348e06610647fa51d26fd93d93953d6a8bd5c9793e606811f6fd075b6d17951356af4e653b06e5db43279868463f5210746e4d3ff70fd8165d4783c26dd9f836046d794ee17833cc2a2a720a2379bebd899c589ddeb2ba807b9f899b71e8af5470cd761d24fc56de2b896a8e3d040342f732f57a89a916faf912a6cb6839690d2df66412c31ec1382890f61156c94b2ba60ddc85659c26e994a5cd5c495d9f2eb5a2848ec0259fb845b6fe938935ecdeab88ab2d3a4daf347f0509ed55c4ad8752998ba53c', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x022154200e7902e8271771f7e3e60644f976b56cc3697932ef2d431a855fb4e746d48275e6a5819dfa7fc223a0a5df53ee7fe45770fac0139140497d90f9130b5a3cc11881b19fb4d68fb073f3e8f802bd36d5c469590e6e874804aa', '\x02e32237348a00c2bc75b6a078e19146cbc401e3f1164b913f31921b68e6dfafe0222e264d1e4a25f1ea70307aaee4dd54e8919ac1a1919ad2b2673f945688f485b5ccc195b128ce6e76390ce431f2d9348c5c83a020aeb58464e247', '\x02999a028a50bebb72d663fb55ed183b818077c94069be118b90a1647d07aeb85551d2ddcf81428dc00f679b76593f8e8d85eee4d3f6c8a1b711179128e12d51b768375a95123d0ed9e67000a75171e95e6d028265c49c2599d56456c0a5c2a51b55acfde165f996d9e054ef7e3a56e224aff47c8d185cccd7601c4de434296abb8fbdaceaae5a516d5f83c9a3afd5e56660564f7e6e00b16dd4801a6f7f77837c8295799a3d19ce4d298cb6b3d1f1594fe576db36532412e1fb830164362e6a3b993eceef3d324185507d12be0d6451b7db9bc40a91d5bcd15c752bffafebb9e7784f159d2bd474a394ed9f80d3959a7c4f9c1d1fc13206bc4b5e70c6f28371cec4f3b2731150c3b1424a9bc8344d545f13e6f1b0357ae75c1f03bc16bd70ff41ee72ebfa3a299a444eb59aa123a3c71d13cc3e3ea1afbb9e90c68e075f11d3325702df09f464431e0eeff928361a7c9c690897e1e9ca984fefb0bf0d9d56468426f31144adb0874341e4e4713795e35bed66a27d62d9dd2f64d71b8b09a4a2290b7151f3546e5b21c5a8112222a161afb4025ed1d2d5a7f47fc29f86645e2b678a1e365daff9f6b1e5f95a0dd71f82e2ab53cf41b8e81d6f6dfe8a0b45e019e8960a888b902877e95e1dfcf9754e3a95916ed176a53143c484247e1e01b304eb58426117a8558e164dd46ffc03bada9802d2417fa27f08f15fee86208fcbe3c09d2a439ea3f2f3564d9162d182ca1c85c15be6da37be7090235b66fd2dfdd8279a22414f7e4c0f364312a6eed869eed8f765ac406cf08c53edb29468f06ccc800b06eb02c154b1662a2165e8c5badce776b21c1ab0411e0acbb46e8591c6534378adabe17307706922b9021abce4aaae62f75c869024cd4187004aecdde9ba1ac731584b007177ec32336388a7b45603bc8b119698ff435d521cfbb3847ab6b6ef3ac94c56934677dfe1d9efc5511cba496f53425932c4f3bd729cb2c7b8e863762b7e7638d0118065ac11596b4ab6f9f983ff98d64871ea2720e9a53b14fb0f588e97', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-30 17:49:57.798385');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-30 17:49:57.810941');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-30 17:49:57.814286');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-30 17:49:57.815266');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-30 17:49:57.819062');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-30 17:49:57.824517');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-30 17:49:57.829158');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-30 17:49:57.830466');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-11-30 17:49:57.853987');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-11-30 17:49:57.855276');
INSERT INTO public.schemaversions VALUES (11, '0011-a-chain-a-paper.sql', '2026-11-30 17:49:57.860453');
INSERT INTO public.schemaversions VALUES (12, '0012-a-chain-a-paper-kept.sql', '2026-11-30 17:49:57.867352');
INSERT INTO public.schemaversions VALUES (13, '0015-quotes.sql', '2026-11-30 17:49:57.874065');
INSERT INTO public.schemaversions VALUES (14, '0016-quotes-kept.sql', '2026-11-30 17:49:57.875133');
INSERT INTO public.schemaversions VALUES (15, '0017-drafts.sql', '2026-11-30 17:49:57.879447');
INSERT INTO public.schemaversions VALUES (16, '0018-missed-insertions.sql', '2026-11-30 17:49:57.881515');
INSERT INTO public.schemaversions VALUES (17, '0019-payments.sql', '2026-11-30 17:49:57.898524');
INSERT INTO public.schemaversions VALUES (18, '0020-payments-kept.sql', '2026-11-30 17:49:57.900625');
INSERT INTO public.schemaversions VALUES (19, '0021-ledger-seals.sql', '2026-11-30 17:49:57.904459');
INSERT INTO public.schemaversions VALUES (20, '0022-ledger-seals-kept.sql', '2026-11-30 17:49:57.905323');
INSERT INTO public.schemaversions VALUES (21, '0023-threads.sql', '2026-11-30 17:49:57.912357');
INSERT INTO public.schemaversions VALUES (22, '0024-threads-kept.sql', '2026-11-30 17:49:57.913643');
INSERT INTO public.schemaversions VALUES (23, '0026-search.sql', '2026-11-30 17:49:57.919052');
INSERT INTO public.schemaversions VALUES (24, '0028-sender-keys.sql', '2026-11-30 17:49:57.922439');
INSERT INTO public.schemaversions VALUES (25, '0030-notice-keys.sql', '2026-11-30 17:49:57.929667');
INSERT INTO public.schemaversions VALUES (26, '0031-notice-keys-kept.sql', '2026-11-30 17:49:57.933782');
INSERT INTO public.schemaversions VALUES (27, '0032-plate-making.sql', '2026-11-30 17:49:57.938176');
INSERT INTO public.schemaversions VALUES (28, '0035-accounts.sql', '2026-11-30 17:49:57.945327');
INSERT INTO public.schemaversions VALUES (29, '0036-draft-photos.sql', '2026-11-30 17:49:57.94789');
INSERT INTO public.schemaversions VALUES (30, '0037-discarded-drafts.sql', '2026-11-30 17:49:57.948508');
INSERT INTO public.schemaversions VALUES (31, '0038-asked-once.sql', '2026-11-30 17:49:57.952318');
INSERT INTO public.schemaversions VALUES (32, '0039-scans.sql', '2026-11-30 17:49:57.958273');
INSERT INTO public.search_entry VALUES (813577031903084546, '20261125-0002', 1, 1, '''001e'' ''001e0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001e'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084547, '20261125-0003', 1, 1, '''001f'' ''001f0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001f'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084548, '20261125-0004', 1, 1, '''001g'' ''001g0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001g'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084549, '20261125-0005', 1, 1, '''001h'' ''001h0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001h'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084545, '20261125-0001', 1, 2, '''001c'' ''001c001c'' ''001c001d'' ''001c001e'' ''001c001h'' ''001d'' ''001d001c'' ''001d001d'' ''001e'' ''001e002g'' ''001h'' ''002g'' ''0flp'' ''0flp0rlt'' ''0gl3'' ''0gl30npd'' ''0hkg'' ''0hkg0k5q'' ''0hm9'' ''0hm90i85'' ''0i85'' ''0i850lch'' ''0k5q'' ''0l7o'' ''0l7o0hkg'' ''0lch'' ''0lch0s6j'' ''0mm1'' ''0mm10l7o'' ''0npd'' ''0npd001d'' ''0rlt'' ''0s6j'' ''0s6j0flp'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d'' ''n_002x'' ''n_0105'' ''n_1010'' ''n_1101''');
INSERT INTO public.setting VALUES ('search-entries', 'whole');
INSERT INTO public.setting VALUES ('key-mark', '0697a3ad0b841f1c15a2cbb9cf66cc3429b3b1ba00b7e78c9bac1b55bfd833ab');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 32, true);
SELECT pg_catalog.setval('public.search_serial', 5, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_name_key UNIQUE (name);
ALTER TABLE ONLY public.account
    ADD CONSTRAINT account_pkey PRIMARY KEY (id);
ALTER TABLE ONLY public.asked_once
    ADD CONSTRAINT asked_once_pkey PRIMARY KEY (name);
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
ALTER TABLE ONLY public.draft_scan
    ADD CONSTRAINT draft_scan_pkey PRIMARY KEY (draft, mark);
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
ALTER TABLE ONLY public.scan
    ADD CONSTRAINT scan_pkey PRIMARY KEY (notice_id, mark);
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
CREATE INDEX asked_once_begun ON public.asked_once USING btree (begun_at);
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
ALTER TABLE ONLY public.scan
    ADD CONSTRAINT scan_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
ALTER TABLE ONLY public.sender_key
    ADD CONSTRAINT sender_key_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);

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
    kind text NOT NULL,
    dropped_at text,
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
    kind text NOT NULL,
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
INSERT INTO public.identifier VALUES ('e142a8423a6e7e1c081867174f5912f8bff8ed688e19ff9d62442f4dd823cbb9', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('e142a8423a6e7e1c081867174f5912f8bff8ed688e19ff9d62442f4dd823cbb9', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, 'cfe6531517f52b3fa4b0e625a92b48f14955d2d1340ae67c1fa224667b2c25d8', '', '0000000000000000000000000000000000000000000000000000000000000000', 'a779331f5e635655a30979240a0e3bb5a0ce1857c697aec8453a36b1b401cb3a', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, 'd0a6b9bc1196eb8e592454fbbae030fedc5a0156f6dd13b0c882bdba33e4604c', '', 'a779331f5e635655a30979240a0e3bb5a0ce1857c697aec8453a36b1b401cb3a', 'f30d969b3eed7df0b3b264c548766b8cde5241f37ae685bf09695d28a33aa20c', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc', 'tabloid');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, '5c35d2a0201cf3ee422a7307073477ef72a055271596e50f0d799f6ba4657796', '', 'f30d969b3eed7df0b3b264c548766b8cde5241f37ae685bf09695d28a33aa20c', '3629fefc388502183bb30cb5e16ec7331b60712bec0f0a9fd86f3e175eadba80', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1', 'tabloid');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, '9ac89b27add11ebacec627a970d49172ecba8745d61b81a13c0b84ac22cfc720', '', '3629fefc388502183bb30cb5e16ec7331b60712bec0f0a9fd86f3e175eadba80', '55625b8005b30d1898bfdb890e898230d5c19245daa34ad0d46c624fac333b33', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68', 'tabloid');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, '55bdea962a1a1892b89995792cc87c2cf1c6596b324ceebea8f10683d303152b', '', '55625b8005b30d1898bfdb890e898230d5c19245daa34ad0d46c624fac333b33', '94771201ecb4f156fbd4f50f0d251c78448409764ca5ef616e5b35178ca66932', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722', 'tabloid');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, '70fc8ba6ad0dfee57b45335de654f25f4409e0f2d8289dad661562f1dbf1de81', '', '94771201ecb4f156fbd4f50f0d251c78448409764ca5ef616e5b35178ca66932', '4565cc39402f39a29289dd6bfe8364fdb66eeed14fa61c8c14be9be85c86580d', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', '4565cc39402f39a29289dd6bfe8364fdb66eeed14fa61c8c14be9be85c86580d', '4a501b61131e6e6f2f51b77bb63505213e357e69c71bc76b57a739a817346bfe', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710', 'tabloid');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', '4a501b61131e6e6f2f51b77bb63505213e357e69c71bc76b57a739a817346bfe', 'b0e4e230f2649ede61af4329a5cb740bc72aed1a560bf55daa8e89a0c4929209', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3', 'tabloid');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', 'b0e4e230f2649ede61af4329a5cb740bc72aed1a560bf55daa8e89a0c4929209', '4ae3ed362dbe170bcaa58227c2e6691c9eacb31c98ebb0de39eb88853748c1d4', '', '4dd31be7544993a3d8790148f352540d0ba57b95ffbb119e17c5099ca406c57d', 'tabloid');
INSERT INTO public.ledger_chain VALUES ('');
INSERT INTO public.ledger_chain VALUES ('tabloid');
INSERT INTO public.ledger_seal VALUES ('tabloid', 1, 'then', '407a9f524acff6125353d01369449a210ba0c674351fb10a43a24d61e8ac821f');
INSERT INTO public.ledger_seal VALUES ('tabloid', 2, 'then', '5bc6a3d136833b5aac644957c281354186770c65e2c793fc8c93baea1099ffd9');
INSERT INTO public.ledger_seal VALUES ('tabloid', 3, 'then', '857644fd82462a1b8c75af7ebb0c8c3a769fa2533b960cf9a6c7e90e2fd641f6');
INSERT INTO public.ledger_seal VALUES ('tabloid', 4, 'then', 'fae42bd44da7af4aa0f7b542fde844ac8d9de36afeaa22b1fae014fa64579b7e');
INSERT INTO public.ledger_seal VALUES ('tabloid', 5, 'then', 'f808a7435cace311e1aeaa956242d4f1413c2c279cf3bedd2fd67940682be033');
INSERT INTO public.ledger_seal VALUES ('tabloid', 6, 'then', 'dd99382eac83ebcd0c929531b632104416c4d9e499eac0737c719252ae21f6a6');
INSERT INTO public.ledger_seal VALUES ('tabloid', 7, 'then', 'e6dbbdc85d0fa671baf21dabdf949276389494ad5776dec33cb7f4a85a369279');
INSERT INTO public.ledger_seal VALUES ('tabloid', 8, 'then', 'a231856074733c1f1cf330d4ababc5c47226ad5f197a8813dc0e208931319ef9');
INSERT INTO public.ledger_seal VALUES ('tabloid', 9, 'then', '82ab7aa8f3f78fd1b5dbc713a32a33107c51cbfde528e57a4bb3b9eb82d51bf6');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice_key VALUES ('20261125-0001', 'words', '\x018e91d1b638758c1c5f019b0d7e559c35c964ea7b1e2e9f3f06d794dfa2753ccec85380d2e00f20b15b29c4888f5acdfb5685b01f8d757123972ccd8a', '');
INSERT INTO public.notice_key VALUES ('20261125-0002', 'words', '\x017737f8c6c7223ca2b0814c6f4c3079bc9ca792cb6c529a9f5fa8ae583510b2c0a19ea9eaff91fac5a1c5a799376abf8fb67be8daed881b1df8d9e03f', '');
INSERT INTO public.notice_key VALUES ('20261125-0003', 'words', '\x01def3915e07aacc04cb57430026b1c42753ac3618ce37bca7312ec1c4dea7ce5f7326d43272f6fb8d2864ff164f83c7b54921ece55f70fb57762da4f9', '');
INSERT INTO public.notice_key VALUES ('20261125-0004', 'words', '\x0163909759bb28f5c46322283699ad7e006488e0e7f253ebb63c305e7814a5437a77c959789cb0d372d0da563d70e338dc8b2ae8be224873f43c3faa1b', '');
INSERT INTO public.notice_key VALUES ('20261125-0005', 'words', '\x01ab0cce10622f0c38fd85f10ab12a4b69a5033554089f6f9cfd45d8e6207b16f81fe5340091f2caba48163cc56b243bae1fbae30c78d2a8ce6a2ede04', '');
INSERT INTO public.notice_key VALUES ('20261125-0001', 'photograph', '\x013d08a57555742d49facab13b8264525a3c65f0106d645af69cbf70b021fab17265678d593f2dc90cff8975b7a39dfba200d2bdfc4c53feeb4e774523', '');
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x029d409a4f19df97965a5910c74cd905c5bc05fb7bebd2c5b2e00f48a90ddba99844edb8', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x029439ee8d83233c95859cb6a5289ca5af6225a6ec996f4dccd630431c577a741ae0c5ec8e954c8301d2e532909005938deb8c40bdc1b2337a28ee975e');
INSERT INTO public.proof VALUES ('0a3c0e9b82237beb495a3846ba834035f0b0971f52f11265939ba858d58b8575', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', '5595f050576bea1aab77524b95226bb07bc23a316c721ebbd113e21bfa68048f', 0, NULL, NULL, '', 'word', '', '', NULL);
INSERT INTO public.proof_comment VALUES ('20261125-0003', 1, 1, 'advertiser', '登报人', '2026-11-24T03:01:00.125Z', NULL, '\x0245cb27457620a74e033798c7db587b41b43ed79210dea9985d272a7651e626da8c0ec85206000dd336ad51c98fc5');
INSERT INTO public.proof_setting VALUES ('0a3c0e9b82237beb495a3846ba834035f0b0971f52f11265939ba858d58b8575', '\x020233d488644b79c308dc133210c76d53e87605e774868bf6c897f59cbc83fe8c123cc31c280a10e8839bb8658bdaf3ba8b0d9c0804547ccb222c276b88ae94415d4d4f17e076d79552d35c912b5d9e6d566ec8feff7d5f7f144969149c4b6c3fea');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x0106f9722cec4b90df5a2ca00d933ddc91f6901ceca1c06b9f36c72ccf239f065f576afcf3f07b5336ce676f1f0f6911f9c9d312e8a26d783b69c437d1226304294c02b2ee6cf02cc625136c803bfe776cd709afe8ee6fca091244cb01b9f3b6c6b09e35c9e5e8911e3ad7268fab90f9dc824af2da1245a42b43f329b33927845269cd2732da6f88f5077531a41eb1034a16a429baf894015aa1243e86f76514ccba64fe932987825db364cf53426ad175d27b67ad5b71c89ae89da284a6c876962af5e6bda6a3224ff9ab4aa08a7d0e4db74e40ac179fa0ed80fd391701db9d735e7e085eb995357a1b4c35b00fe27cb60ba006fde3356fca16f070093065851f1567467d27e09c7e2e6f518399ae717465cc6b58185074a5d985bf963db769c6', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x029e669a3ae87ed2914b5c673a1e8a9164a6c5444998fe81d07c22091a6e1c53de8d585cd7b98535f2d72e4e937143829a2f7f3e0d714774006f6be464ce151b502b151bcb8286084dd932ad5fda497e90f1533f1adf7aea', '\x02d939a5d134d1e5fc866ac73cca059df0ed16881e59ee9868fdf932148a98d0002ea23cdcb5eed3b1463f35c886bbdc994f9af9c2de4adef86350efa1c2bb3e234eb39eb7aefea60f75da8d1eb14d06061818963c4e723d9925bfc5', '\x02901cba6bceedb433f3abc7b02aeacb589bcfbae7c2d1a0d5178ddf6d7fb12d62d70cdcfc3fab7dbf13c9b99ea2567befc4b160633c6474dbb773ed4753282b4388ef5749d780a2f4322b51b8caaf50ad71918d6c789d7712012ba2244a8ccd21fc0624d3d74a237b011e3a3fcc3af413519205a557a7354bf6b07a5fc227e30b005ee8ad3f17ec4db1fe96722ea6c953f1ebe6281e79ab381cea6ac9f18f11c5d4ca62fb4f02f221157991f951f9c57f26ff30d69f0f4473628c8a143d26984d4dc76a4600b1772ae0f0170a45e3073d870d67877500c2a2620577a71b75c46884cc863dfe3b7a9baaf071ffa626598e6ef912c58c4737ffb5635843ca029910d6f0a816b4707c5f43a1bde9243ece31538ffdd28310c6d36e6388798277e63b3a0e22ba4bf5a05944055c250ec376fe54a3332095e4070ab93bd3549f26e1abcd8b4d4fc095d33d986805f980a23b3bbe7012343813d74203431e15d1b6bec3e0e367bee3eab01651714b518dcd78e092b3d0685bd01e39b5d9f9f6e03fe2a6db6f8553bdc371116a279a8c2e9954e702134a4a6476c8a806b28ef77e737e3d1a5064d8cc630f7fa81cec5b1a8adce34b5e969f25d3fb8ad49ec2abbd2125936d9cc758000b0e59a7d17bf5de44f386c06737d970609a3acb070fd5550dbd3c317e089135b633e6b13bef737512ec1fd65ef34cfc6a543035f9352a5a42f8c19b66e2381e080e8c0c30ca56cd0ad268fccc924ba9fbaad839aad64758b48c3de80270443efe1d64ac0794934eb47c8696863ded85a4ceeb6bb62455020b4b83c229748b192f9877c0b8e37a1105cedda618bca16562ec6a6ec3c0aba993e4021e765982d8513121a99a6ffa6a98', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x022380d2f44cfa8c28bcffdc4adb8501c16bf86bc06ac41f8c34b9e24705a042358cf4377d30f2a9027ba8', '\x02700c3779a6a8fbabc17db0137ec5196f18e45565e99565961972cb614de16e9406a0d4314a692d49971653f0', '\x026cd99de96c0bd61079adbae35bc58c0bb4525bfb3444043d30d029c33af37c62c8e10f37b743527bd1572b90dace4819c7349b418c9f5fe774b43e7ce7fa0b630a51437752f2810914131d974fa5678ac2a35da0fe7cab69999e80140400c94c80c2e0afa6e521110a2f800f5820bbf571a5801b9d1ef11f550420526a8c75a24f4489776926329f7fdf0f34a5befe097d00cb5009b857d65f19b895792d0513593e13de69a1de51c101a00977c9300c0ddfc18bcfb73fe6ece65f0b3cf8278fe15750713268a18c00aefbd78201c791713fc5830be88ec830626533cc2e0d137496a9d2399cd2ab3ab79602697fce25b107e96c0bdc23c8fa0fd576aa47c4bfc6db59fc05ad318f71cd555db2302eb2c2b95e944847199c6f19b1307ee5069afcdc4e2fd7949541afffb3771f22b30bfe1f3f50ac758fcbc3214062699a2e6eb6918d5d2ae9a9127898e37537d02e72bebc95471948eb44208bfa619decb79f0e7c0a150f8e060dfc11f1eadffe3ad4f88f446e06011ecf81cc6f03e5b94edb5d2fc35cb6c754b1b68a007f9e96b3b53d385bce63598fb6e4c25bb99f1ff15111a4a3de177d1d33e0aa743003e8a223baafb676acb821bdbf4ea581c651016e9422a0db61c1414710271a32083df187deb5b0cc129e78328bc96d470c5ab5b6b5e96847bc13c9d61962d7', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x023ec99edcbf8e26dcd554ec77fd210248118e95d99dd92aa68f05e0f8b370391420ab4e94469285c10a78', '\x02ccc65df50b3ca6e58ac92da25fe4154f4a9306ba1c7c6c4658a601e16474619d1cf0780dd6ffbac0280b9d9c', '\x02e2fb8cff4ebd1840c33c65321d27844d9b52cb1bdcd5d6fcd569955714fd070d301949bd29d0b9443af6c236ded745e912e8e514f660f3a458e3e1a11d0d1228eae93c1f9b86dfb5ca799ef383773e15be7ebb50c0b9b8c4fbd5fa7f0b1e0a45476dddea707cbd4b71058a8f121f09bbce6df2715a5dfa01401989ff13d824a558688e22805d49f477be8880c43c0b44fafc5f35b0a9daafba45863f2644566497493637d2410baf1f8374f66d4a942256e28d328e27dfc0607b86b1cf7cf8a6f1b6e1d37d58add94e0ad54abfad89a1d5fea2978996bc7f2036bdab3fed4234104f71bf1c15cf3103e2565b9e1117580a623249a6a78e13c6c77d23c17a79000c9b539ff2f3d0f2cead8d484798e34e735162c112955f87c5818e3c9c2dcaa23e948908f4375436495397dad7f2f2139078682efe7aae080f2790299607b098ebfc089dfe8ad1bd1a8e88f3d4f114fcc4c00d826ef82bce6d29fd5d4138b12d39109bc74a21c05d9b2b8772c2efeed5aaabbf8d69ba82881783eeeb44aac27005b225f314df3d70f386e1075a37666f8a29ca3d344295057694f3d0bcd275e8485757de98aec4c03f4306709a4c75eafbeff1ce2c6cc972e1b9be6f3623ea7abef238330b9ffe9e4ea38fe2f9559fe91e4f71ca2026b01250f160df8f411ee3d8762fe697b58478bee627', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x02845ecf465307aca9d2a4aac9296eaed8b530ceb1a26ba889bce594fd9a226cb15a655e2165f34ad7bdf4', '\x02fddedc0260c4b6a4357592579b972985b5a1ba9e08dc8a29d65b7a3f94526e980f6771ffbefd80c14a3a44cd', '\x027e491a5cfb5d12d05805133c1916fbe88e2266fda69e3ea19e717fb73c84b5db7a3426a6c77815b36cf9518fb4e5bca219756b086c9c68cd7d2ea9186ff745f6cd598cd1e5a1e5e2406e9640ab66dbbce8730fbb43bb2a964beb77425ebd844458f3634e091c316fa4bfa176f7567224639106e2b9a247fd9ba3633e7d17b8143591ed8b97a67a1f855d0b19e1b9feca28ff89afddc428a95234c3da7ac5c0bb64e2fb00f5b20807e5fbb380441dc0250d7e73e3da0fb1a8119e1dc91030ec7c515c506ec23fbe9e8de90531f80502f20e4f9f83ab05a3bb8e2950c4df0f693d3244c3072972b54e9ba27116b5547d5fea9d4b0aacde2a207f09c870d0b854dcab71f9fb71b7e24bc797023964b6f5a5438257e8130e684900ee517f1e92687265307120172dc9bae0d9998d5df7593c4fc97a772e7fd035219d5217f9f7a8a54fb0d98bf22e25f29b82bd286ccbca68042bcf1c185c65e9e2855bbb731705e727759855a89d90ce240f8f3d6c86516073430dffacf712ebed9da1ee6e576bd4d8b844e2ee4cb0119eeaa8d2efb3e49d260608cd51b2d652c934aabc7433b8565c63791dcecff3bc754e9b7236288aa4dcaa99ffa669614b5df520c5c2f09f8a68faf8258b9bb20d72eee725062fc99e080a3ac214a81ecbc16bf3c1117ded30f47a75f08b818af91aac18', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x02497ab85b665477c3f67c07f292b4166d42c7a252cf518947c447fb5b34de79e9a149d9bf6c154ded40f0', '\x02dd7c1a6f9c4589f74cdcd2f494582c398b3c30625131e4cae8079cc443731a3d9d4e55682fda5ea7e2d06878', '\x027ba23d430645af7b71f9f88f5853420ce3ca116a0e3c5e825e06276e442d032c589543875c8068f2de2c2a27dcbf2a1a01cde911fc45bbc42031db05dc31a61b12c4167b485d6f9048631db965d483eb4f3f8c3ecf2a0e082107b504a991e6bee9a738b201e2addef2fc1f4d9fca72d97908702071806367975168e1cdb120a31116b330ae8c3649cf66cdab560256bc3e23a2db2524573f2cf2f96360e405c1a89bf31f80ab05318e556e77b392c133ea7dc3109fd647283b7f5af34d68406eeb5ba8f489d62c55110f3d213962c42b4e2c241db1cd45d6d23541dad99611cb510d865d615b7e9ebc7c7be791ed7800c8231cf27651b947416f916d22f0dc31d1e0a6b4f738bc3f500bab66e10393dddd92c87df1484297296565b2f909aca6cec3456021abcee77a9eaa7f9d50e7d5de0029796824ab4bfc70fbcb19e8b7b7997188b865bc3ebb4946a3fca7d8da59b57a4d6987f32775ae2252920ce06cb912bdbc76980e697d91d867ed545a579993a3eb43d9dedbfc5b27e05833da1ca0c0df222b7d50aec4012bc78aed94aa62639f26c221cc7b22338166c0ee6626bcc8df2b3dae122dc3d752af05b677d7999b3ce96e52df517df44dad7878f557ac791e64f314978bb11c1fa3741c88eb91ac0bef8eafea4716388a3dbfc7cba0d05ad79624013e6a72d07849', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x029ddbbc836cf0a19a466c55f06771aed3a920c8e2eb6baee0c1cb73460f57c2d163b8ffb9c1d330f6352f36c057c30c008badf4e3dd8816b3fe3b52560e176374a9d6d45eaca03ad2fb8b319c0f6c1f431e1f593bcce62b1673ba3d', '\x02844f07a9d0677f25ff56906d5154ad89fbf1cf7d92a507ac1fb66b24b458ec7218303eb6aff57cd95b342088df986d98713a5988e7b15f87b6dd6b3281b4205674f916ce8fab4ec3d30fe8cca570a600a24c93fa467b061010cd58', '\x02cb807f1faf884fccf285ff26217d12180455f82c90dbf8d5a5cabd639b796c834547420ced7ae7d0e1b251300670c28a026c27ba1fbfc0a7362823b300fcfee750ea751433fb09c7be8676141f454fa5933987467656e21c4234d10f2f17ebcee3a4a74ed4e97ecd4c60bd9bda2ffc5f13aced26fe071440fd14a6278dca70b23501da1f3694be8510edf0d786dd8e3f9d43a35f6d945a7764f8df0b1c4c16cfaa582517d4cc3965e8c53c185c03b306a1f8fa06b04b7c0b93fa4e5b44144b78be2b01f2f1a8758d4a2566aff90255d00d8e0e9465da22155320bffb956ee7fcdb2bbe2ed63af91db3e81e1edb62dd0a6a24ef70d0d9d959c008969c46e36acd778312cd8de9018d5f075570bc4e9b04ded9fa7f0ff04c49084e7525746287eac29c94ae99538fc21b9d8e95fc626dcd1337eb24dd81c7f2ba090a0bb4cf186b12608c3f83a93201ecc52760a83598911ad6dd0b6716dac39fc0b14392ae14722c65d25a0811d37891a25791a167deef07074baae85bd7da61fa11dfedd0d7fe9d1235c785e859db3ffb958a9b3a504e9c1d23a9f351d4ac8e02ae6e00524d1ba343f200a3dc400703b143733947abfbcccf0bcaff4e9a80f5206d3999dfe9c5bde5506cd57c694982eca3a5851a376718e4ae3d37534d406f870d62748898d166a51c69c01ea412b8715039f13be32ecada4d806edb18914273e34cd21058e35c667558abbff3673ddf7c7b131fd7db8057c4349e2d37444c38fe482da518e85f8831202846051657564c5893e7d2a39e6f1a38d0cffbd4afa9dadbd436a294489c31042ac2abdf43a046aa45eb05f472191185e0c82e137e2670010212b48151d0f316a95b0281c59957a3fe3a3bb84c9f0197abd73aba8024ff3e418bc866dd1c44251cd00d1266e7d4322501d583a02aed16a28da9c850ca483732ca9633202e6915ffa8efa1d7b12807e8cf955724464e0f20cb3c1c617900b7ad492f62a840d8ac0da09815bfc4cceb253186a2868cf08af184b6959f1481fc2dc26b91a485e4', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-12-01 02:19:55.186641');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-12-01 02:19:55.223535');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-12-01 02:19:55.225639');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-12-01 02:19:55.231043');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-12-01 02:19:55.238537');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-12-01 02:19:55.273696');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-12-01 02:19:55.299821');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-12-01 02:19:55.312152');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-12-01 02:19:55.454629');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-12-01 02:19:55.471881');
INSERT INTO public.schemaversions VALUES (11, '0011-a-chain-a-paper.sql', '2026-12-01 02:19:55.517346');
INSERT INTO public.schemaversions VALUES (12, '0012-a-chain-a-paper-kept.sql', '2026-12-01 02:19:55.560131');
INSERT INTO public.schemaversions VALUES (13, '0015-quotes.sql', '2026-12-01 02:19:55.570968');
INSERT INTO public.schemaversions VALUES (14, '0016-quotes-kept.sql', '2026-12-01 02:19:55.59449');
INSERT INTO public.schemaversions VALUES (15, '0017-drafts.sql', '2026-12-01 02:19:55.608924');
INSERT INTO public.schemaversions VALUES (16, '0018-missed-insertions.sql', '2026-12-01 02:19:55.620052');
INSERT INTO public.schemaversions VALUES (17, '0019-payments.sql', '2026-12-01 02:19:55.67191');
INSERT INTO public.schemaversions VALUES (18, '0020-payments-kept.sql', '2026-12-01 02:19:55.683346');
INSERT INTO public.schemaversions VALUES (19, '0021-ledger-seals.sql', '2026-12-01 02:19:55.69857');
INSERT INTO public.schemaversions VALUES (20, '0022-ledger-seals-kept.sql', '2026-12-01 02:19:55.699861');
INSERT INTO public.schemaversions VALUES (21, '0023-threads.sql', '2026-12-01 02:19:55.717709');
INSERT INTO public.schemaversions VALUES (22, '0024-threads-kept.sql', '2026-12-01 02:19:55.721356');
INSERT INTO public.schemaversions VALUES (23, '0026-search.sql', '2026-12-01 02:19:55.740221');
INSERT INTO public.schemaversions VALUES (24, '0028-sender-keys.sql', '2026-12-01 02:19:55.749878');
INSERT INTO public.schemaversions VALUES (25, '0030-notice-keys.sql', '2026-12-01 02:19:55.772184');
INSERT INTO public.schemaversions VALUES (26, '0031-notice-keys-kept.sql', '2026-12-01 02:19:55.793464');
INSERT INTO public.schemaversions VALUES (27, '0032-plate-making.sql', '2026-12-01 02:19:55.807902');
INSERT INTO public.schemaversions VALUES (28, '0035-accounts.sql', '2026-12-01 02:19:55.824696');
INSERT INTO public.schemaversions VALUES (29, '0036-draft-photos.sql', '2026-12-01 02:19:55.831833');
INSERT INTO public.schemaversions VALUES (30, '0037-discarded-drafts.sql', '2026-12-01 02:19:55.836137');
INSERT INTO public.schemaversions VALUES (31, '0038-asked-once.sql', '2026-12-01 02:19:55.844499');
INSERT INTO public.schemaversions VALUES (32, '0039-scans.sql', '2026-12-01 02:19:55.853886');
INSERT INTO public.schemaversions VALUES (33, '0040-scans-dropped.sql', '2026-12-01 02:19:55.877847');
INSERT INTO public.search_entry VALUES (813577031903084546, '20261125-0002', 1, 1, '''001e'' ''001e0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001e'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084547, '20261125-0003', 1, 1, '''001f'' ''001f0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001f'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084548, '20261125-0004', 1, 1, '''001g'' ''001g0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001g'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084549, '20261125-0005', 1, 1, '''001h'' ''001h0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001h'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084545, '20261125-0001', 1, 2, '''001c'' ''001c001c'' ''001c001d'' ''001c001e'' ''001c001h'' ''001d'' ''001d001c'' ''001d001d'' ''001e'' ''001e002g'' ''001h'' ''002g'' ''0flp'' ''0flp0rlt'' ''0gl3'' ''0gl30npd'' ''0hkg'' ''0hkg0k5q'' ''0hm9'' ''0hm90i85'' ''0i85'' ''0i850lch'' ''0k5q'' ''0l7o'' ''0l7o0hkg'' ''0lch'' ''0lch0s6j'' ''0mm1'' ''0mm10l7o'' ''0npd'' ''0npd001d'' ''0rlt'' ''0s6j'' ''0s6j0flp'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d'' ''n_002x'' ''n_0105'' ''n_1010'' ''n_1101''');
INSERT INTO public.setting VALUES ('search-entries', 'whole');
INSERT INTO public.setting VALUES ('key-mark', '5c35f7294b9a6bbf733094242ff948aa9750ca92ddf6eb5b40a41767cef32195');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 33, true);
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
    ADD CONSTRAINT draft_scan_next_pkey PRIMARY KEY (draft, mark);
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
    ADD CONSTRAINT scan_next_pkey PRIMARY KEY (notice_id, mark);
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
CREATE INDEX draft_scan_dropped ON public.draft_scan USING btree (dropped_at) WHERE (dropped_at IS NOT NULL);
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
    ADD CONSTRAINT scan_next_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);
ALTER TABLE ONLY public.sender_key
    ADD CONSTRAINT sender_key_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);

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
    CONSTRAINT draft_version_check CHECK ((version >= 1))
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
CREATE TABLE public.sign_in_key (
    name text NOT NULL,
    sealed bytea NOT NULL
);
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.identifier VALUES ('4c3d6d3758dc72de9a6d805a1846e691d3f5fab60ca3ac1c3b7dc0f78f2a7932', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('4c3d6d3758dc72de9a6d805a1846e691d3f5fab60ca3ac1c3b7dc0f78f2a7932', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, 'd81eee5136bc6ec54e2b34577bfca1020819e2719ff6bd25c080804f581ef413', '', '0000000000000000000000000000000000000000000000000000000000000000', '1fc80c4a5f66cfd16cf86ce134079b71000acbc147ffcb40061405149cc4ed83', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, 'd2760e51892919e8633429acb70e97f371dce194b30dc2be599133e9dc5084a6', '', '1fc80c4a5f66cfd16cf86ce134079b71000acbc147ffcb40061405149cc4ed83', 'd3728a406af40b7b2ab0f890b01ef2dfe086ec392be87e21f5694af14d57a40d', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc', 'tabloid');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, 'b0f532fc83400142b1f04346fed94cf52d21af41843998c9bcd00cd1786dcf6e', '', 'd3728a406af40b7b2ab0f890b01ef2dfe086ec392be87e21f5694af14d57a40d', 'c39f9f72ce4ecc0182f84aa4bdcf9da6e578ebdab9921188da3d9b3e3f3bed90', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1', 'tabloid');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, 'a843ea7f2e2b3c068a95b464e95a9fef53644a0482c8901a7b4995a1bbc0a876', '', 'c39f9f72ce4ecc0182f84aa4bdcf9da6e578ebdab9921188da3d9b3e3f3bed90', '48ef7ea4c217a0caeca50ee26333080be362285bee2d7baabab4f860adf1f45b', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68', 'tabloid');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, '77a616b1e415bb274f98f9f79c91ea560fa230801fb5fe9cdc7542aad43e7e26', '', '48ef7ea4c217a0caeca50ee26333080be362285bee2d7baabab4f860adf1f45b', '1e7772af454aedd9eb5b4c518267e0a774109ed854ce3ede8f7c1570dda290b8', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722', 'tabloid');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, '4aceecbd47b3dcbaebf438d5be2691e222c5962b8eeb01844b73266433ab9f38', '', '1e7772af454aedd9eb5b4c518267e0a774109ed854ce3ede8f7c1570dda290b8', 'cc12c5e90a2446674a51381236346488af6de4723a9d63c5974c90fe4683532b', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', 'cc12c5e90a2446674a51381236346488af6de4723a9d63c5974c90fe4683532b', 'bf75513eef1bd69cbb47ae71a4e5ca78728c7c3aa191336bc8aa04f67371a385', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710', 'tabloid');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', 'bf75513eef1bd69cbb47ae71a4e5ca78728c7c3aa191336bc8aa04f67371a385', '4121f16022f55e8ba2998a06247e647eb4587d7008a6b47eb2c504ab88de7949', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3', 'tabloid');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', '4121f16022f55e8ba2998a06247e647eb4587d7008a6b47eb2c504ab88de7949', '3cdb175a5b573ed6993e31de6c23b7ddbe7a6664150f6cc93efbfcc1c57f381f', '', 'ab227d851552b9f9daabbe56a74524bb3dc4e9868e9c802ebc0b08a405b91294', 'tabloid');
INSERT INTO public.ledger_chain VALUES ('');
INSERT INTO public.ledger_chain VALUES ('tabloid');
INSERT INTO public.ledger_seal VALUES ('tabloid', 1, 'then', '24a4b835ba7b878d3f47d96b60af3b84f77b6d568990813e440d8ae7d608a262');
INSERT INTO public.ledger_seal VALUES ('tabloid', 2, 'then', 'ee03ab1b5d1aa72a92cf5d961ab4743f1b45e9054eec2ec4201f1065977ef0d0');
INSERT INTO public.ledger_seal VALUES ('tabloid', 3, 'then', 'ed2aed802a5fbc324d7c0bbba04acf3d4a77093ef65f539312ce49ddde9e307e');
INSERT INTO public.ledger_seal VALUES ('tabloid', 4, 'then', 'd72aa82f2f465dc8f60a30bf37266a0de88a5a3e0badd888ce347818428f36f9');
INSERT INTO public.ledger_seal VALUES ('tabloid', 5, 'then', 'b1fbf1372dffce80cb6651a8d4236d164415e5445b1b8fdab07a87703abb92b8');
INSERT INTO public.ledger_seal VALUES ('tabloid', 6, 'then', 'db25e6800aef7b45a958d5b9a6d3b37efb962817615d235220a42dcc6975c02c');
INSERT INTO public.ledger_seal VALUES ('tabloid', 7, 'then', '800cda6faaa64e0ec47e9987e92a7df74f613c16bb545d7cc3b3321cee4a32a2');
INSERT INTO public.ledger_seal VALUES ('tabloid', 8, 'then', '3818af411d8598702fb8f4f003d3e4351f8477ffea26ec1300c53d539e095df8');
INSERT INTO public.ledger_seal VALUES ('tabloid', 9, 'then', '9587f3ea574aede07fe32987e9485527d884b9b040a2fc3ea7c55715f8bdf8d6');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice_key VALUES ('20261125-0001', 'words', '\x01cca0012ed2d51f07c8d85ad080c55eae3d585c96d6b0e3539eea4057159432c0ab7240f2a1833ed93de9c6056d15b958a57a9d981c0078346805adb4', '');
INSERT INTO public.notice_key VALUES ('20261125-0002', 'words', '\x01a2bee4201d5ac2c4d5f520811ebe7758cd070f1024f7e28907cdc0c845440647ba7dd3526283508d55b79b47d34ba67c05f880d91de996afd20a4a5b', '');
INSERT INTO public.notice_key VALUES ('20261125-0003', 'words', '\x01c74e5f7379266978489645f2d5d969cf0775977cd87e6e067717230b51964bcfb67eeeae0f78e91d46b88862592965a33d9b522008fb7b7cb3845253', '');
INSERT INTO public.notice_key VALUES ('20261125-0004', 'words', '\x0148eae1ee789e016645cbdf4fbcf1219beeb29f03fbd9cb2f59afcf060a1948fed5c3e6ab23f5a2ee88cee753a2308e5a6dbf7767ddc482c23a337f07', '');
INSERT INTO public.notice_key VALUES ('20261125-0005', 'words', '\x015dbefbfcff72eed2fe5d3798a8f19f35d28384c554fa8fe5f97c0335aa6737fbf88ab87b9e3b72c58ef3d80fcd893d266a2e5155f7c0ab7130f97122', '');
INSERT INTO public.notice_key VALUES ('20261125-0001', 'photograph', '\x019ae935d7be8de2a38fab998233cf404b4a6cca1762b1a7d2a11bdad7be56ad2a43328da06ab80b928d86d7b85924dfa092c5618d9f92c3b0ace9530c', '');
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x026f6da289407017b8659975b9be6bccd64f8587daa0f7b2ba9e7d28a890dd5465606e3d', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x028370074a9dffa0ebfc9e344ab51008726bb19c921be8d4532147f92852710a5bd1176da298621f61f0dcfff322580907c0a096939caa914cc9f6c4d1');
INSERT INTO public.proof VALUES ('3dd5b72af43d63c70b0f723e23c126622907b05976a9abe3c516e839ff730a57', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', '543c744324c72170194759fcd0778dee10bb74f46d16c25e510ebc0579f041b0', 0, NULL, NULL, '', 'word', '', '', NULL);
INSERT INTO public.proof_comment VALUES ('20261125-0003', 1, 1, 'advertiser', '登报人', '2026-11-24T03:01:00.125Z', NULL, '\x02a0f97a68c5c170e8f0e2fef40dc01ee84ae066534823e60f6882ef5cdfda06b482812ef50845e9ef3dfff4dbaa94');
INSERT INTO public.proof_setting VALUES ('3dd5b72af43d63c70b0f723e23c126622907b05976a9abe3c516e839ff730a57', '\x0207319205aeb448ca08ac23eddf67f7345590f56ddf2b468fee57b556bed8b1588bcb31fd249b9df366cd461508d299480608a4356c04c62a13502a1e96835d97d198978a99d4a044722f916c1a0b5571ec6cee2e693d4f99ab9a6fbd89495df23f');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x01562ed521465b90b71d02ef3b54746459aca19fe719c70f2a799112c8eb6338898fbe4b10f468d223d6d2b3094304e53d788ba142e69ffde9583a8e9be99a4f51f759ab318903ab33fd49976bec986d1a56b9bf49a19077bd8da02199ba83e50b4cb12e65095fb657c03a2ed797cdb5a251695ab1c95ff4c175e008b0cde0b0ad39918eed4f53ec9e0fc7b701775a82750292e6e5eb88d03fb5afd71e40908975810fc6e5577f9074fd0b7d14bc26f6b0c455ce8dc7415713eb04bdd6fd26b5c1fd072e11d3cd7e3278b969421b6400b1eb4262cc68b2e285e45c8f6182361ea97eb356f8a4c89b9727941ab3ecdf48fca4545df6b2513d25ed523123168c809a6d748fd5d3209d76ca821a6ef7ce28918f4ef9f342e3c78a399ba4321da164cb', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x02bfbab193e1c55c9e5f3bc16782404be2964e716ab158b2436f0521efa1b9aa20d6941a86f64e7c4502ab75a4359c838d692b81eb11735d2f3c09f96cb2016621bb9d2e9c71ce8d1d7fd00b0133024d8d127f4f9f8d06a2', '\x028f7f26bf8c136de946471cf228fdb6ddaa8d9a2c3b97da2f07c7f3c2c310a00a16721be31833e94641a66dbcac0e0ab46cd1a034c7fab7b16f789653dcca325e8df3a6c47583351cd48e5778eaa10375e03b4b90cf4acf5dd17c8a', '\x023914c145cf1853b1c72088042989b225e3e76fa41788ace4d3a21deeb445ed808875684af595e5f6eb8bc8fab594286124f9b8420af21e3b1aa3a7671539735e44e07c24189e26cb100650a4b848b3fbdc4157b45c2fe774276282df8ffb36c74c250986b9a7a301a8c4a5a37a8c0e33de49d270d7ae5e2abc6f88891c17535e15dd9ffb5c730a39847bdf3a9f792a0e4b40b6b1f85aea7e9e02a81f468187d385884c2572b33b4961154470111aa56615fa31038b170727b38a45cf650473d94b7e9aa4fbd3cc20ea9855c566f8f4da8fbcaf270ebfbaff036e9624732953a689500692a32da65ed7defafaef8c5a8b16f9028edc62428a77ddc2f52e8d368314732210468a0fbbfcd9b97134ebc4d92e4c825bcfb8b95f512299b71332037704560edc63cd59790eeb9e27784508d1fda0762703200c76e3b938339bffb73c221de7003582294adece41eb53da67999a2d5d941d7290210b48e40be8e57e67218ee7b6cd78a9c8c09cee5e691fc7fa231b4b816eca10d3b29f92d57eb38d7c3fd69a48dd6aa1415d2d76b59539bf27fc9c58a0ed132060082dd619eb58406cb0331349261c6b819b1e712ae569e7a3256be094d7e09e4d166e3023d266a5fb2633c3206f7b45da8a01fac3b03e0448aebc2fe861ffc60b9c5a1b32468489ff8fa328824444d6556e71f8771728d255dac3a9d7b47a7dda44f42cd4bfa4d0df429b51282a7f34b4cca2536fbce75dc06b2fad71bcce6698276e087cd4c6bc39354a0853e26a8fb918db2039ca902cc78da11c906ace7ce2a42d00cf9e516d1670d6cd3ff00c48c13e58b33d109d9b036acaf5254173c54c45f400005df5341e0ca140ed2f6bd86d10705b29abb4', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x022fd823e87fffb5ea2a84f57a95eee963408526ce9bbf8ad3273d7a4a482b7fa8b53c8fc5e14aba34668a', '\x02fcbd7884450cab2f2f8c4d1a5f667c70173e9d9dd795c39e57d040d38be7888805612b0684d46e2ded214889', '\x021c7de2564beb88c7e00223e9514f69da3ca7c0a223b91d860edf1c8e8e63b556446623affab9d7f7b3db9ca3c94535c6d66b78d7786a4e6e5961112437072bc4da3d0334e73d7c43a1b9e0590d664b295abcb8259aa39df63c9ca778828a05e9f35bad325f7d429b38ba867dd3effcd7e539d6b7cc61bfc4db8b97fb184998794e0024f7810a505a3dbff9e1bc9d52585ee39e96bb004e9197a5180f16a23cf837df620e3235a2b5f4c525586a93e4d51d25f9e55ae52ecf82b36b9f7897919c1e2c13020e1874912b050b897e06ef6ba4fe7986693d93f2ab87afea3cc25c8716d1a72e09203cef6dc506bb7d51c440053de82bfede62dbd7e4dd9655a05b0f420e1857fa339785fb85b48427a99d35858c60e2c367b0f91a48a8bd224b17be8a1ef4d4d8c40b41c81e88c97c3ea125cfe99a4cfa8895cd17c8d58f52b04849a1a6256edbeb3ed3a95b8426c57d46b1babd9f253c138d88981e6bcce147e0410e7caf1e9f9fed6b150cb7bf7b1d8d3b801717b16faf3877489e23c6f560694005efbfc329c84ef57bee7aec0cafcb74b4b6f127fbedb4a1d0b47b9b6f856f908ed05d7fc3c607e7da500e39034c0897a66482c25f3b4dc087616fb3ba037ab4fc1e152e6ad31af4e24ed2625647f1f22b30e225b199c9c2c0ee80915a1034fec751784b6af491104eada7', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x02c843221f76ddfaaf7f34dd3a55ff0398c9341289df7dd7e078cf316e534a97180661c6bb637b30f30278', '\x02db47883b21242d430f2d047800cc73deda033c4bd360e06a256107a57055e909d154bfa52abe98f494054c96', '\x02199e3ba8dae1f85a4336f5843f98c21170e85ad7fd1fd1241208cc278fd12c810e1b5d62cbec7c3bbb58492e226dd07cbabef934384f9dfb790922421ad95ce274cb4e4246f5105aaafdc03932abbe2e34e0ff63d178525cd1b6f093cd7d9fafc6b6b8cfe39b76f7593b4d1b2858ac1c0277d32a0d88a8edcef2e2f0981b31de7104ceeadd3679a35fc24f915a3ba22700040caca8e43dd2dbc76eba78cd16e6fc51df9dc859d61380c1847d258c4727ab9d073f3cec1f364975baba4e524e0990ecfde2678e7941e0f2fb0e2b6d6c46e1be96c764420dd6ed1b6702b272aa48f54d0c1e4823eadcfa64f1eea46a73aa29ec1ade0694301f94d35e987e4f4bea129018ad103cf6f92321f679451cd1361df6bdd51e50826ee5fe6b9f5e57ea60f31e3e18d074872ce9e9750f4612019bff77e14c7e72e7f48190e2d7b00899c42e396804d3179f81fc73783d247d8891c61438bd3ce9e4cf0ee981848fd199210fd078d33468d35324a396b6b19935596a65752ad47f26c8aa8f0783350a1ec769cee11ab89532b3fa24277943bf6ff7cc05ac5cdd4b1b1479b6fec8fff8e58e4bb70446f782aa2fcb9dce9bfdaab430cb604e72e18df3bfee4d8a49cde81320b03c98bab5c6e4670bbf2a256c91a135fbed86819294d075b8218979642e59c8ccfc04600a3b0c586d9c17', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x02add1ebb658a9bda574c784fc7be39768306eb08f31c08f614e13772843791102bac23bb48b4ed0af68cf', '\x02b0d0ef2411979c16821179488a7830f6017dedbff8d874a35036534af5b6b4f5e690ef4b5ca6e76d6779f4f7', '\x025c4e899d741c1056572dd10d873ff4a17051911eaedde87b70e09a2d683ff2cc5258de5c55bcd9f1618bd35d61b7a5eaa9e2c869e12c5d4eb9795a2e106dfbab43267a8d3c46a4094e4d9d2457b6bffbcd0fb33542c370a671528ec55516e19c48167a96aedabdf3c9aa967aca01ac08fd78b5fa58062775d5a12e04966e45c5f1fcd930d6a9d30942b1a48f05b477761320aa0600809802f740fd68f13d850d6b6b6955916b1126b1e755d91cd19ee5f56fb04712dd21287d99e503f31bd0e190ac982b1c323315f5137a082650aa0e6c531760a43ddaa294c6e2eac75b32a1544f3b0dc2536264451ec2749ca53c266d4eecd9a55969acb552082b9788929b11187fbc7ca4b3f55c18de63c12b28e8fa260c7ce0410d0dd45e3e9055690fc44a73641807ce88fc223cea30b2e26e2489dd9e4dcff8f0f96315208fa406a746c67dbab57915a0d7fe16175ec1253bf6b688d0ecb0491689697b4410b03488df15e693e0b891eb3e4d005ed64a4a262b8d0c8d13ac3000fd55adea8c410b8b5d59dd70a0b6d50f0d467fc568caeb329c9db537518fdfd2555ee027a52e6bd5ebfdc7aee98df528b14d7cc179035f46dcde945a808cf6d41918d5a0e7994ac604ddb15c976446aeac0ca892a0d125c02cbb73880cbf9de9e194135c0c28b898f877be941cc1a1b6d4bb176d', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x02a236330ac0b88d2cab5d11026b02a08e83405bdfd5bac63a34ba95382fb05cccf06a4b078a12cd16e054', '\x02e47bd692f07aa83dc8153e81bbfba079d61896454ac6ab917d805a9e946792df6346b9e3f268fa7fac4e13d0', '\x02c7feada3f5a6903bdacdf95ee08764296a4a03b3144f954c11290eda69b7eb02be26fd9b75621a2e799851c8cbd1bdc1413b44cb0da51ad6114adec7949e68436f5472239c6a46c7471745444eba8b0f138775f3efc07b2d57bcc13bf2cec37d8fda4e2cef9a5445f396a8d1a4f8ddf595b1a23c86f1e3272d73d0172f64ba0426b34882dc7ff8b2ff01f9f808db525dbebaafa440ffa48c34244a9d51f9e477a3cbcd6fa891df112141f45744ebfe2e87730a71710f444ff37f20c359e7fd1c141eb6ab818dcbea6f2771799e33913cf4a3d78edf1df82daafd21a6e8751e211053a9c750ca4324223ff4b1b0fd345ef8723b2fcbe5a879d540de8c4558edaddfdbfb805acd5f6f5a1078280a56e1448c9e32ba99b3a7a0e8ea6d13e31e9d9a93b835943dddb2774056a3c0d4285eb3db6e863a5940b35d7a5296580ffaefdd92009f599ab202bf7ebf8c64f94629735eb1b00c8bfb218f89844a9548c734d566dd79c20c7ce4834b57ff887e2aea777312e6546fd4ad3cf884e898906bc466760641da10e2108df7d84d0585579fde0d78affc8bf3981e216db5055950fc1f0db8033ee547b5c6744c6dbf706d11f61a6c5b14c51e8d2e759364dfef1eb5c59bfedb8ec2a466cf61053aae498def3bc29da2198bf3a31c75c35eca215753f4926409aa6648f5995294e3', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x02199862b862b0640d3dd41e63ee94e907b488679d3d4e91160aec4d6aa390bd5f556101605d8156d3f8da038864f4f58a18526e1f0cf5653907aaeddd4273646e6e04e8821b4619e1146bdcaae1e85dce8d0780da762c1da7297608', '\x02e0831c0910568d610fc8e74c51405d2c7f6bf5eeba8c244025816b245065b8aa6d67c6bb3d4837c36d1f086b231921f923d53fe93fa2e55ba6f5dcf4c3a50ed806cce309874cbb06509eb9d36d6ea2719d148d90bc9969d4426207', '\x02fa581df4b91ee807ce23a4d7fcff65423de08eb4b52a26fe23f71ecb59a0d53f07b51614ee97e3c578ac5d504f6325a475104ba2970e2dab0b919013da1db52ea8505c70ad2b1248f8e0bf743751f3d005bc9fd27b5771f795bd37844d13c5eabeb6ba740280a685dbbcf37217ea59d795bb8e2f377ee6a1e6e170ca32fce50d1e118bb3b614bb76dd3bd3ee0753dbbd767d3a3dd3f59666fe9cbc11a569f37fb0fec17967b3c3d621c3b2040c3f508031eba914e64a36f4d32948e94d3318ead79e2c254cc6cef4dda9ccffafe07ae81471bd1152dcf6bc57e2107a705f92e02bcc6681e861f6ed6246c822cc38a7ad19cfc7c2b49789989aa4d34fd7da243e6df6d97b7006ee3fc60e152a57ea00d2d85bfacd3ad8786978edec1f1adf5800a6ac6d99fa585d8b924ff8c4e0b1b99fcd59e9341a4f2a64d30bff74f82f8a78028e590089aa60908a1ca57926591dde725a44c3ad03d71a1cca879545361b07a3b7fa92cf1d5179a5ff6b18a92f39afac244354a1f5fd5083bc811b605a71379bc0c7cb6f0c858720b1dff149f8d8a57e44dfb26860dcf3f3ae164101b37ac0608c61c0d523f21bf3bc033381357076402fc46fc476189bff0f08189d1603f96c5c77e85fffa5e2125cc753c7084b5cf37df8a7aa9c8eda55dfbc95ae0a1a9baaaeb735df7378b8ccdbc819c88ca3d6b97c60e5c715d1f737b0785d3901302da2110128aaf7586644fcb376324ab9d2d2f640d2abadfedd4a5cf837990a13596508bc563c39b95cc1871fa75c9ca84107704416f868935471017cf74753196a6e5ba1be06352a90a5dbb3daa0a79816a5d9fbce5c52a4b975b519a5f0361a7d00b0558a697159c81fc14fb7075f8bcbc2aa4a007b3efafad477a21cfa104ac6d82c893318a01308fc17c9d2ea818b3fd53978081778098952115a4408ab0a0c74d75cc8405988c296d4a5532b0a03078eb8b31b03104902729372e3a1cb4d961998587c948a16c5132a80b2c935ce0f0105162f6c47377008728fb519b594f5394330', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-30 03:21:53.80342');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-30 03:21:53.835048');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-30 03:21:53.850498');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-30 03:21:53.859525');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-30 03:21:53.872816');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-30 03:21:53.891594');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-30 03:21:53.929905');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-30 03:21:53.934411');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-11-30 03:21:54.033983');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-11-30 03:21:54.035412');
INSERT INTO public.schemaversions VALUES (11, '0011-a-chain-a-paper.sql', '2026-11-30 03:21:54.053381');
INSERT INTO public.schemaversions VALUES (12, '0012-a-chain-a-paper-kept.sql', '2026-11-30 03:21:54.084591');
INSERT INTO public.schemaversions VALUES (13, '0015-quotes.sql', '2026-11-30 03:21:54.129245');
INSERT INTO public.schemaversions VALUES (14, '0016-quotes-kept.sql', '2026-11-30 03:21:54.135603');
INSERT INTO public.schemaversions VALUES (15, '0017-drafts.sql', '2026-11-30 03:21:54.176905');
INSERT INTO public.schemaversions VALUES (16, '0018-missed-insertions.sql', '2026-11-30 03:21:54.179583');
INSERT INTO public.schemaversions VALUES (17, '0019-payments.sql', '2026-11-30 03:21:54.256322');
INSERT INTO public.schemaversions VALUES (18, '0020-payments-kept.sql', '2026-11-30 03:21:54.258502');
INSERT INTO public.schemaversions VALUES (19, '0021-ledger-seals.sql', '2026-11-30 03:21:54.278432');
INSERT INTO public.schemaversions VALUES (20, '0022-ledger-seals-kept.sql', '2026-11-30 03:21:54.281654');
INSERT INTO public.schemaversions VALUES (21, '0023-threads.sql', '2026-11-30 03:21:54.344306');
INSERT INTO public.schemaversions VALUES (22, '0024-threads-kept.sql', '2026-11-30 03:21:54.35239');
INSERT INTO public.schemaversions VALUES (23, '0026-search.sql', '2026-11-30 03:21:54.408513');
INSERT INTO public.schemaversions VALUES (24, '0028-sender-keys.sql', '2026-11-30 03:21:54.428558');
INSERT INTO public.schemaversions VALUES (25, '0030-notice-keys.sql', '2026-11-30 03:21:54.505819');
INSERT INTO public.schemaversions VALUES (26, '0031-notice-keys-kept.sql', '2026-11-30 03:21:54.520385');
INSERT INTO public.schemaversions VALUES (27, '0032-plate-making.sql', '2026-11-30 03:21:54.548');
INSERT INTO public.search_entry VALUES (813577031903084546, '20261125-0002', 1, 1, '''001e'' ''001e0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001e'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084547, '20261125-0003', 1, 1, '''001f'' ''001f0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001f'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084548, '20261125-0004', 1, 1, '''001g'' ''001g0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001g'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084549, '20261125-0005', 1, 1, '''001h'' ''001h0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001h'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084545, '20261125-0001', 1, 2, '''001c'' ''001c001c'' ''001c001d'' ''001c001e'' ''001c001h'' ''001d'' ''001d001c'' ''001d001d'' ''001e'' ''001e002g'' ''001h'' ''002g'' ''0flp'' ''0flp0rlt'' ''0gl3'' ''0gl30npd'' ''0hkg'' ''0hkg0k5q'' ''0hm9'' ''0hm90i85'' ''0i85'' ''0i850lch'' ''0k5q'' ''0l7o'' ''0l7o0hkg'' ''0lch'' ''0lch0s6j'' ''0mm1'' ''0mm10l7o'' ''0npd'' ''0npd001d'' ''0rlt'' ''0s6j'' ''0s6j0flp'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d'' ''n_002x'' ''n_0105'' ''n_1010'' ''n_1101''');
INSERT INTO public.setting VALUES ('search-entries', 'whole');
INSERT INTO public.setting VALUES ('key-mark', 'c97ea941cfe0c9baa165e74deaaa6abfde6630595abcc3ae9a644fdb1fb41001');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 27, true);
SELECT pg_catalog.setval('public.search_serial', 5, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
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
CREATE INDEX customer_payment_at ON public.customer_payment USING btree (at);
CREATE INDEX insertion_of_issue ON public.insertion USING btree (issue_date, paper);
CREATE INDEX ledger_of_notice ON public.ledger USING btree (notice_id);
CREATE INDEX notice_of_issue ON public.notice USING btree (issue_date, paper, received);
CREATE INDEX payment_at ON public.payment USING btree (at);
CREATE INDEX payment_of_customer ON public.payment USING btree (customer);
CREATE INDEX proof_of_notice ON public.proof USING btree (notice_id, revision);
CREATE INDEX search_entry_tokens ON public.search_entry USING gin (tokens) WITH (gin_pending_list_limit='512');
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

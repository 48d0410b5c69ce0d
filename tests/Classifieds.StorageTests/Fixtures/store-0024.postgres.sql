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
CREATE TABLE public.setting (
    name text NOT NULL,
    value text NOT NULL
);
CREATE TABLE public.sign_in_key (
    name text NOT NULL,
    sealed bytea NOT NULL
);
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.identifier VALUES ('4f94e77ea6d72a99b5a4a5103a3c9de70f250dfcfff8cd2739615123c7db95d2', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('4f94e77ea6d72a99b5a4a5103a3c9de70f250dfcfff8cd2739615123c7db95d2', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, 'f58266c61eb36a7d82c07334909b65923d663fa44fcb4e3dc2369dc1b0bde3d2', '', '0000000000000000000000000000000000000000000000000000000000000000', '528dffe67521d3c57a9a823c2328b18c4ee071d9cd6fdb06ff689a1e5791d852', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, '419a76dffc0f096d9069f2de1da7b9e2807660ebf51d5275681277cb6d1a9cfa', '', '528dffe67521d3c57a9a823c2328b18c4ee071d9cd6fdb06ff689a1e5791d852', 'c0a75f27975608d45bf011271be40b0be2a02f89482cd16be7664c5168af3076', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc', 'tabloid');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, '47a7900563e783a1614d1329128b5a25774e3123edf3d28f58c653afbebc1cdd', '', 'c0a75f27975608d45bf011271be40b0be2a02f89482cd16be7664c5168af3076', 'dad4ff2a24ddb182c893b7b53f13a4c9e9ffde1fea3438a9fc9e11a6536511f4', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1', 'tabloid');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, 'cf10caf14d09c59789ada44a857ce665976cc738e86629f3082dbaf05ed359ab', '', 'dad4ff2a24ddb182c893b7b53f13a4c9e9ffde1fea3438a9fc9e11a6536511f4', '93e82ab3b74a59ddbd891fc1bde82df2227598fdbf96a72ccb8d8db96bfade0d', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68', 'tabloid');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, '9ec86133aa783576b3a318c61c23f7627774acba3a054289dc6d5711e70c12ad', '', '93e82ab3b74a59ddbd891fc1bde82df2227598fdbf96a72ccb8d8db96bfade0d', 'f8e2d1ffbf9209611c20d338a2782c1614d4ba0c698f62b8a10abad9a483f6c6', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722', 'tabloid');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, '307297a6657d6aafb3c120130c47586f6ce292488315fbc57c754e2eb1c6e5db', '', 'f8e2d1ffbf9209611c20d338a2782c1614d4ba0c698f62b8a10abad9a483f6c6', '3229c282be62253ad1bacac060e1306de78d9a9fd362c41cafb3eaea8a6d907f', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', '3229c282be62253ad1bacac060e1306de78d9a9fd362c41cafb3eaea8a6d907f', 'bbd6d4f1dca4118fb0eb9254444ed5f8753e36d5dbd67d5da4c2d58d40972947', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710', 'tabloid');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', 'bbd6d4f1dca4118fb0eb9254444ed5f8753e36d5dbd67d5da4c2d58d40972947', '57b2232d7ed3f6b79d5889e7fd4b501e414562c5ef1c17760a99b770f6f2a9ea', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3', 'tabloid');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', '57b2232d7ed3f6b79d5889e7fd4b501e414562c5ef1c17760a99b770f6f2a9ea', 'ea9e6c0dfbb7a4e4acd8ddcbb6cecdc9031f3e33b048e9f748ee950f7d41d03a', '', 'eecd1c989be5fd6fe0e5d4488496f9167ab32561e6f19a68b03643e0b86d25d6', 'tabloid');
INSERT INTO public.ledger_chain VALUES ('');
INSERT INTO public.ledger_chain VALUES ('tabloid');
INSERT INTO public.ledger_seal VALUES ('tabloid', 1, 'then', '8ca7c93c1e101cb284c2ca7dfc58c1e92b53675e0846f887a0338c0c9a99df45');
INSERT INTO public.ledger_seal VALUES ('tabloid', 2, 'then', '1335137044b73a4573b475fa8dd807f94a7190eba2f8cc90d4101e13fa950102');
INSERT INTO public.ledger_seal VALUES ('tabloid', 3, 'then', '42998e868ea70bcd0bf6758f501f82a2b2c7ee5cb58811e332fde1266160e34d');
INSERT INTO public.ledger_seal VALUES ('tabloid', 4, 'then', '20069cdbf1e2fa84cc478a7b40ed228f83dbbff09f32630a29467ce3e0e55898');
INSERT INTO public.ledger_seal VALUES ('tabloid', 5, 'then', '72537d323a4af3e37083117a10605b96c441c336b2a793c607abda067d4e47db');
INSERT INTO public.ledger_seal VALUES ('tabloid', 6, 'then', '996152ef269cf475f0c4e7e4af8159a0e2c63a9250f859c017190f7462bd3f37');
INSERT INTO public.ledger_seal VALUES ('tabloid', 7, 'then', '7905b23c2778c275c2e09b514a982b70ecddf5f7a5616ca0c20efd83e464fa26');
INSERT INTO public.ledger_seal VALUES ('tabloid', 8, 'then', 'e3add7f939612a83cf43ac2ac34358d215e471313fc67da0c248550ef45a9849');
INSERT INTO public.ledger_seal VALUES ('tabloid', 9, 'then', 'c2e48ce223b869eadedc692e6b7a3b9fe13774685656c5a41af88a8a4392d2cf');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x015dc8e6921a1d1aef213bb3f6de08801546c0bfc1a482e690e6df68b5fbc3ca59c29681', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x01e6942f3abe06950fbc31164724dc7d1aebc1e9fc5570ba372258de0a7daf5827749d566456d9fa95c5883f1fd055257793689cebdfecff8008fd3124');
INSERT INTO public.proof VALUES ('c3af0062583d43309e314ee328be7936e6730206426635940f4f9d633f65ecd1', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', 'ddb9cccf6035dd301a7e7fe451601ae549e314c6e106b2c03a85445c53c0c86a', 0, NULL, NULL, '', 'word', '', '', NULL);
INSERT INTO public.proof_comment VALUES ('20261125-0003', 1, 1, 'advertiser', '登报人', '2026-11-24T03:01:00.125Z', NULL, '\x011a79dfdc640a7470a25a11a258df31053456074f1764b28ed598209293f8186107a055b596ff45989a2c1e0667f0');
INSERT INTO public.proof_setting VALUES ('c3af0062583d43309e314ee328be7936e6730206426635940f4f9d633f65ecd1', '\x015af31534c9abdef574be433095b46e0af5d3cc97c60e1587ff6c7b3fb272c9e74f4f6cd8dc59bb84190199574628c931c44912fe5a0b1c2e80d7d0bddc46810c93db694c4c5b36c5eefac4b851dc9413699e4e2fae546530bad81257c6aab4d809');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x01ba78b91bdc6bcd459938f4e12c8a18390deebdbc17fa14cfcb0dffd7909b89f22eeb8c334ea6bd0b6d0030a960e9c5c04f13700a90b9c7d928b353a2b61a8030cc342d24addc2ee8f467a8fb7e821dd605e34dacf066b885bb68607104e76bf06e93b867aa3f884e62e40ba69a055dcd5cb51eec6915bf55eddbbfebabf9c5d9ec45d4b193269f6fbe28e767c7bf0f577f92864bf66c6339a3277681d1c69074a85bf77703de13d7caffaf3964b5e1181af816c23153f50d3f807deee83378b1d806fc40c256273deed28d5f103ddd43dc066d85af220ee4705e5e45c346d37346e6ce9b06b67eec1581d452419956b6f6ceafa4961d3baa885cf1c95a014214cea9a4aa50c10a0262fad83044793bb385a9a646b1b10eefa5fe11c28106435d', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x01e2db6ac29c9000c70fb5a8fc23d87feac539b5cabd989cfb592017b7b3e940a00294095094b84724cbf6d782329cd2abdacb29eed0111557b76ed044961af1c01117d5ca46f47ce904de89a8c17114f5fa44181bc601bd', '\x019b80c22dc53a7eadf96d3aafff36d8d416fefb688775892128e1a8c0b429f1dbe3734ad5e0536083c752a5a3516fd9010c790d13770998ebcae1be854af78f36f84b30d8787c7ba97af46c2bbbe03e5b5f2b83c8c3602ef2474dac', '\x018832e56912d7a120661aa9e852efdf98d88ade87dd83272cebaaeeaf98e52cf003d32469cec8f1bff891b556e49e00d28190a1d86a08fe99055ca44bf1aef2e3edbee56d75c5faa48ba7c9438b0f06dd3cfd2810cdb7b35a13a78dd1a19c6c3ad9007b24a0cfbc299114cd2a00d7f0a77675eac449b2c81ae7a40473e49f47704445a160b37541da20b1c6559b7383ebed81da18472617633c4553fb6ac04a70e9b3b0a94abff1f3f1658af9cde72b09a98a83f8934d77778e8b2ba0727c018ae851309a6d3ae33e97b1896ca5620d00277bff6591de7c41f25a5df819a9dd9569cd260568234b0c4426d5ec3d57e0a916c9e595b3526838a92eb8e152b336ad9bc1fe7d9608224a4864ce7afea83c820c97f4d128b3c05cbe39648ec332295b02cded82a4a6622c33aebed358dac66bde80de0d199a1ccc79615922ec5b2d66f4b350ab843952cd11ea2c29fd1090cc32337b2cda24807504834465f212c343530a124c812350d0ee8a1ca6506ada7437fe00333a35f899dc916fe862de3d33f2dbb6809469f64c78e5e5783b5997f3274fb4d5277f93eda1875e4829472c0138d0b416f124b1c57ab2ab489287144b8b6acebf8135b95ecdb3e7ce8ca60c7641be68256197f37dd1019fa2932d17fe277fa11e17f9d9812e6adc5658f5ce2e137f929ecdefc4f970bd2f239a8790078aabe32f33e7ed902ee95efc532fc60e49b7ce7f5c3e13abd47216d1d307aa74bca22ce6106101b12404c9db8041f320622a13546cbaad223e5a71432679667f3b18b3ef6339515612b364486217b5aed99b71862e949d76b742c50b1e0756c9766857560ad56c4efa8849e2595dcf2ce83a8313d001478a2312599778ce', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x01beb0bb0548dbea513fd767a2b167a5ed22cd9fc9076900429692928d356e72eaeca571a7d5972e1c8a69', '\x01deef1bdabc8a84fec79904355f8c6928af312fbe5b5b0860fbf73c967228265e5b541c3725e48dca5f68984d', '\x0169f3ce1a583875925d53c8d8a4af199909f1a3049e07712f867cfc8817aa7e934aad15e21b67242dab8405f0ba164555e0e0631f9acb3c0afb8b62c53e2f6d528990aa7321871525fd4a304bc6f6db270a68fe6b657fd68877c192907abe4dd22025dd597c9834d62b158b7c00f0102272b8fa904f6b17eb2cfd0d94fe39c4fab0778b6de91fabb5e03f9c23b3335c3ecde72781197f1257227d32296ce387743714edca9247f6883074160163f7491a30b15aa691cc9d2bf1018a1c34df315578ce9221f1e566a643e1b47bd14eb9d60935155b391748e3190101f627531314236b1357f47cccb42ed68f1cd62dedb7eb648f65fbcfe9a2cebb20eda213a6d624200497806ee16e7a160d5d3dc71659a660f8a0eb7ef5e4595726ab40caa4f9072197f42a337eb439a44384967011d679d901dfb7c4e1fb38dd7ae74f99e0445ed7bebbb08d7b2aa90906e94126cc545cef34caa111305b9f041c3aa35032959f8b93f5b3d117606348a0bf10ecb7c6dd4dc1a46a437206f5d48fea34bdf8bacd3ace73540b77549e2fcb64c58ebedcea5fc3f295fb3aaf0ec0486d8fee5574018db9d5ab30ad3fc0f7c495429809e3764da39691043232b7198b0b8566f89ab53b3d524b6bc555c2f529eab218dc24e10f065ca9caee3c509d17d7e9e7059c4fd9255861f8fe6baae060', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x0128adc40a6c7f54458edabbaca8e35697964376956e122d06d30350f694527102ea1157cdb959d2e19f83', '\x0124b8d8fb23f802e283c637677794959aac541006b917be8897dea4a57aa38e30b7f8da8943db0df3cec7b01c', '\x0146a330e3cb0a4f3cdce17a79b2d0ee2b1e34ff1a2812f42a50bcf5b4751f411eba75fb16486b8b5c99298c8c258b24133aface2b9f3fdd1eaca821be7ddeb38618f064ca582b6c493f15eab085f463f353516d57db0ab4c8fd9c7b955343f98fc68457382879c245c798df907cf849da347aced93e5382b4b548f3e19a773c4a7c7963335ea5ec65c3fc51581da250f56a3539ba92e54d2d9f8ab22de8d9651702b0fe83c2f788e5743644607b877b973f5a8fbf817b72ca983592cf034bf8297d1e70883eaafda9c3295d293cfcf4ed558c1a1f3f307763da018b75014a445d1f16f9cf9d78c66611aad8121481a141afe5cdb9723e92ff1ec46d8275a38abd5e374f194469ba89ba9906a460a76e10ea3442595e75df6cffca25ec2b74015f4038e520488dd21886485bac20a50736459b49da986f9b0f482d0383b8737e277cb2facdb81da1305689195a4cc0b532a5d6ee2f0bdb784cb8dd4fcc9577c17787360f7db6895fa5fb34a6dd9e148e7c7be54f7219cea7b7106fb02e9b1959d3d59b0d3c7a47589b3dfb8166f17b339cb720ac7daaa045f9d39337d0889d9c17100da625adda0320e1a238748a88cf18b2676b2cc5f476c0ea530e694cbf820a4ac9298c25d97cb76784780ff0c65f0b636f1a404532ed9eee0061cb756cc09b517a03a092612e94c1f79d', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x012bff1b0a9e11e6d4be40cf20a517408b435d66a78a5b1c269828b028a9091215ac713a708b4d02d5d782', '\x01975f6e9608bb895f84e7fee053c5c5034e011ba8086ebeb4875f3eccf8d92dd873ed0bbe1004a08f3307c91d', '\x018dd0e507156a2468a365b95355f4df8bee56202208c5b5c3222f78942e66551edb795ff6738e2e41a36d9acc7377a1af06eba4b94bfa4dbacf5c2b1f96a466491a0e25ba71bb34e418cefa1063449dd6542a50990c82023d409012c68a22a6e865fb6ce0e4a6065d694783c5b47e92541f37589224c7789c4ed62c5d44ea5888cd950b4063214f1434fd7df275f08e8f1218127ce6ed7ed3857aa2588c193d328505e56d0713df0740be5a6abd26953d27b0e5fb5effa994a2ebcd87e1fd74a2199184105e63942d905dd71625ff9380c96bd38d00f058f3ab9e182f06927bd4eaefd8e0d617b2a7623c4ca8dd56f86ea6ecdf1467d94395d6e4175f5bcbb061313424ed746502a7052d135f581e9e3e9cf8c8e929f2fa5dc35b5f4af93ac81ff5c6efaf3ae6d870931690d466a38e1c013f476bc5de0756811a9fba8c0535ebf67858b146861f6f44aaba4622f53b93ba939b97ae82667624e14b09b53d40180548c288325f5791daffbf9630397a69dc7ea7e74a8145d95768cc899aabe1d6123958d37a3b0b0ab9666b9bc7ca771c53998140bf35f14aeadf6047815486243a7fcd16cd36377fc27be621d965437295c84e7671857a6a114a7ecaabd5622c7568e7c697040ed330e3d264ace894cc1865392a571cfca78f5e03f60d920daba7c8aa2ce87c4e63f5ab93', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x01602f85a9c9cdaa9b267f0a752d6dd5f9d74d563b3b602f9fa8e41c1755fc194303e53f046896d3652a63', '\x015a4f3596d3348049aa956d32afb8538badd787c5e8314a663ca5ba5f5c5566dfd0da5d06207667752c3ae2c2', '\x0118e9aa8d8cc480c4ad11f4139362ca75949817a8041fe5792592aae3f8e18336806e319e30031e17acacae3ddca26dff799811fbda4bb41b3eac1bf55e85f2641e93bd1d0ab60144839e1bcb0e81395d98581d868017164eae6faec32cf8a8ccfd430546b94297256d55ef7468a475d3adc494e481ace8faeb7ae261e24c1ae803b85dfead874fba913d235bc4db9012228744ecfd247aab553b86c3a4357985a927d41191b002090b2e65cba5f1f22c7b832dd9df927e7dbacfd6752b55d32bfed06167437beb3e573e5812bdf3e93faf6397d95d21a6ff5852aeee02b049746f74d0e85ccc2ca0ec05ea1d535547c8b566f56e9622b8c2eb128ffd03bed1b4aa81354d573e05b9cb3e72af131667ffb971f0f90f557e78e4bf15468f5e0050fe9ef4b948668219f56880bde3154647f94a0a74b9edde29810cab035728b5ebc2978bab16b537136c7e4187f1b014b0017bc29639c1a42218a7f10fa8635c39b82d8d61ee07196591f09f10f3b9c49d11ea0e104fa1778f58ca2e6dbe0d8fdc38e48762a0f341f369fedd29a84092b170db7c4501ad456d1ed1cb9e1e47656ba01c961ece7e61dc5291cc627c464b65ae1125adfceb79389f1033c2abf6e7d4f2e396054182c9e6eef080ee9e15cab8bc30b0445b3b44b92a9e8f4882c582dfc0ef81d846ad62fdc5a8a9', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x01a67496f625add7f80d46c880776e7be2b3ec319afcb2833de6c883d5de1523d46b3da2c11e7f5078ff6473b49bb7c659315324fe7cc596bf23334ee3b957803d2df6fec00710aa0ec78a139a684a02d2eafbccee89851ba1ffde94', '\x012e51031ae72460e15cc033f10e959c77bf54ba6c06e6df8993a7e7dc6a0a89289966c75751196852554a1bb069acb75b28c822d4bdbc57be349d67900f0cec5167d927bd30709e320d608e3ddc9994a0f526484a38290b47c75fb6', '\x014ec503a32e4eb8a2c1155cf2d0c8327d8c73e963c0021ecb6f8068c412c7e988349dd1158416c59afee63abcf9cb240cbca20949f2d9c87a10d8e35800e4fdfdf1f1a7b4a13bacc96ddadb4ef9bf628ffde9e47193bf26e30ee6d30e1560b67030bc65b8fcbefb7e5c10c31bf3f65dc9fadd1d0c5bb3aa5db2d2af9b8a0dc8b5e21cf761b3c632f195d74a314d03f0bcb72e3f3b0f774e5754259ba8f72788b8c26613748b5f6fb37c2b02a677ffed0b8c2e75d73a63bc68ac714562f408cd635a50fe57f75682f202f284231a4fcb9890838ec8230174fbf4bab1d98f9b06844e21f1c4d22e2a48f440017fb21149720a099bf4b5ff37150c31bdf54644c71b8cdf42a86d70d4542e5ff531d13ef3335add7390d3256d99d12e340c0af7942b0d8e263c8e9a1ac30fd0ebeddabc0c56bcccf9a9882f43ac0f9d987795ebcd2147278deee7d645535b601fcd1c1dfc9c158bb0339961a01d9f56a0b7df1103099ffa8ac52db75fe1f16fe4fb89dfbba57e9f5ba46b555c0b8adb5a346fca10f89cedcf477417136d07c7c0c01c427d55b424bf0c1c98296c9366fe21945eeba87d44f2a33c8da16bb22a868a455fa79ff7259d91f951c6b902d4a84f8d284be03b61d48422597d761f8030fa9d18f6b9f652c6dcf163d20cf80abe1a1fba4d92995024cb338692dd94795327e8e48b4da074d6fa10eb9f4ba1f4def550650f95e1be186e49e1c5cca1edd4f5ca5bd496a25c2929ddf4ece7ebd616073e1f7c222b39590e6a385c1a7e427465aa0bd23e869c560e19b30ac65940fc3669e445654d8601ae8a7cedb4c4d8e942e6653307f488697cee69194dc49272abbbfaf071c62dc3c92ad644cfdffac2624eea697cf512d4dfd1551eee55de6021cf90dad183b1d1e35deaa60f78f5552a28e6449bee6289e9ef2172042b201db2d99a3e2b1ed682918a6ca35f8b425a37df27fef0ce09bb56dbce77fc5340236e30f2c08d9f7a48fee95f85c01794ee4242278f55d02c51b20aa43e04830fd188bb0a1a55b85061', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-29 21:13:51.256826');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-29 21:13:51.326531');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-29 21:13:51.335418');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-29 21:13:51.349379');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-29 21:13:51.352902');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-29 21:13:51.375034');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-29 21:13:51.394126');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-29 21:13:51.417144');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-11-29 21:13:51.556346');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-11-29 21:13:51.584166');
INSERT INTO public.schemaversions VALUES (11, '0011-a-chain-a-paper.sql', '2026-11-29 21:13:51.609177');
INSERT INTO public.schemaversions VALUES (12, '0012-a-chain-a-paper-kept.sql', '2026-11-29 21:13:51.668168');
INSERT INTO public.schemaversions VALUES (13, '0015-quotes.sql', '2026-11-29 21:13:51.694147');
INSERT INTO public.schemaversions VALUES (14, '0016-quotes-kept.sql', '2026-11-29 21:13:51.728843');
INSERT INTO public.schemaversions VALUES (15, '0017-drafts.sql', '2026-11-29 21:13:51.745464');
INSERT INTO public.schemaversions VALUES (16, '0018-missed-insertions.sql', '2026-11-29 21:13:51.767554');
INSERT INTO public.schemaversions VALUES (17, '0019-payments.sql', '2026-11-29 21:13:51.834295');
INSERT INTO public.schemaversions VALUES (18, '0020-payments-kept.sql', '2026-11-29 21:13:51.848581');
INSERT INTO public.schemaversions VALUES (19, '0021-ledger-seals.sql', '2026-11-29 21:13:51.873139');
INSERT INTO public.schemaversions VALUES (20, '0022-ledger-seals-kept.sql', '2026-11-29 21:13:51.88381');
INSERT INTO public.schemaversions VALUES (21, '0023-threads.sql', '2026-11-29 21:13:51.908727');
INSERT INTO public.schemaversions VALUES (22, '0024-threads-kept.sql', '2026-11-29 21:13:51.917425');
INSERT INTO public.setting VALUES ('key-mark', 'f42b3c556ea4efdff3edb407955a2818ecb69377563f7174a7368802933642b1');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 22, true);
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
CREATE TRIGGER proof_comment_never_changes BEFORE DELETE OR UPDATE ON public.proof_comment FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_comment_never_goes BEFORE TRUNCATE ON public.proof_comment FOR EACH STATEMENT EXECUTE FUNCTION public.kept_for_ever();
CREATE TRIGGER proof_keeps_its_recipient BEFORE UPDATE OF recipient ON public.proof FOR EACH ROW EXECUTE FUNCTION public.kept_for_ever();
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

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
INSERT INTO public.identifier VALUES ('bead4ec567cd960a2b49936fad1f6e845f092a2448abf98ace85aba68c51eb77', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('bead4ec567cd960a2b49936fad1f6e845f092a2448abf98ace85aba68c51eb77', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, '9b34dab57806bdee2f6b51325f004a1809b78e559b9821ec504ef2494dae4fb5', '', '0000000000000000000000000000000000000000000000000000000000000000', '4170edc1f134ffac7e91959f793687c1e06cf58bea6ed8ae8e62eb1beae7c729', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, '654794b96ae7b6f9cafaa93e2fc3fda9298573883040d6f7e2573eef9ed7baa9', '', '4170edc1f134ffac7e91959f793687c1e06cf58bea6ed8ae8e62eb1beae7c729', '763ed3ca5ff9d7ae68f5db2d753ab507dfb4348dc715bf301c46db8f47747dbc', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc', 'tabloid');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, '1da15bc98916c357048c4e81fb3f635f2ea2f4f62e2533cbf252884e03b63f6d', '', '763ed3ca5ff9d7ae68f5db2d753ab507dfb4348dc715bf301c46db8f47747dbc', 'fa586969460931881073f0b354ee1120bc2459c6274be699bc44c6a92cc0b09b', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1', 'tabloid');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, '1b42fbc51bf0d705bbdc5d8570637c6008506e256ba66bddf296ce221926270b', '', 'fa586969460931881073f0b354ee1120bc2459c6274be699bc44c6a92cc0b09b', '02e3c5b4b0ef683a0cc61a96e214d05460ba001dc8ad529c7f5ed3d37d938275', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68', 'tabloid');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, 'b2160d9544c12958cfff0fad1e7802d3ef9882a650ec40cfd80848633f0f78be', '', '02e3c5b4b0ef683a0cc61a96e214d05460ba001dc8ad529c7f5ed3d37d938275', 'ecc54b3f43916ef68e9c222fd3314892d6e94d0e4080b551995fd6099f19b68b', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722', 'tabloid');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, '942f30251fb4985eda1aeb7bff35aa70440731cb1d9ea4417acfa0ec45d25260', '', 'ecc54b3f43916ef68e9c222fd3314892d6e94d0e4080b551995fd6099f19b68b', '3871468f2a269269fe33a13852078991eedcb30cc6be3422b5f57cf23a5a6c85', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', '3871468f2a269269fe33a13852078991eedcb30cc6be3422b5f57cf23a5a6c85', '9454daa60409b4054f6d5e5862ac181b865f16b6cd06f8494dde7fd5c7907796', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710', 'tabloid');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', '9454daa60409b4054f6d5e5862ac181b865f16b6cd06f8494dde7fd5c7907796', '8f7ebce418e24575844e9316a4fd16919e3b7c7b3c8f4da138b52c714c59cff1', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3', 'tabloid');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', '8f7ebce418e24575844e9316a4fd16919e3b7c7b3c8f4da138b52c714c59cff1', 'f15c51594e607e7e6313829151f58078e36865d5f4b33664cd04e1044d6840e8', '', '4bf2a399c2c3e7b7433ad219f495fd61846fcd29f68ee55c2ad91f76a358a0c5', 'tabloid');
INSERT INTO public.ledger_chain VALUES ('');
INSERT INTO public.ledger_chain VALUES ('tabloid');
INSERT INTO public.ledger_seal VALUES ('tabloid', 1, 'then', '819eda13246a34d596286b02df9c0e5bc923f4242ee23f02ae6b42a7907e1cc1');
INSERT INTO public.ledger_seal VALUES ('tabloid', 2, 'then', '72a5d1a7cf758a740569bc770509add86c667f2f247844ef19ea54cbfcc92684');
INSERT INTO public.ledger_seal VALUES ('tabloid', 3, 'then', '55ca16d856ee891235bfc54054eb144a1dce5903a47335990154215bba190b3a');
INSERT INTO public.ledger_seal VALUES ('tabloid', 4, 'then', '2b385984f8f272fa6836d4d852319b0d9d7d38b761d44ac83a4bea7b1753a132');
INSERT INTO public.ledger_seal VALUES ('tabloid', 5, 'then', '2ce66bd85f54b6efdb03353fd1dd5f814b33fa974fa21f8704823ecd95c6871d');
INSERT INTO public.ledger_seal VALUES ('tabloid', 6, 'then', 'f31623e434515e1aa7fda1d1931e40e3b9b3c40c6054d0db2eb8a1263ccfa4cb');
INSERT INTO public.ledger_seal VALUES ('tabloid', 7, 'then', 'f485bfd5bedcadc5369609960550e34f23b50ea0aea8a0b1a194dc871ea9e520');
INSERT INTO public.ledger_seal VALUES ('tabloid', 8, 'then', '00a1cbdc63d4478116c07f6aefbfc07344abaf85a330ffb1359e8bf1245fbfba');
INSERT INTO public.ledger_seal VALUES ('tabloid', 9, 'then', '4bc0e333864a6084c0751210028e6789900d63b396843025fd42b4c653dbc2d6');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x01b895b1ee7af6acbf0e160023766eb353fff6b9f43960c4ae8e94318beb91e9832d7623', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x01eb6d9f91cb04a6e00b03937fd975ccd2bbc215554d9e4cafddb295c6bef52b8eef9b8f10d2751189c1f5079269ccebbfa7c071168dbcd8a4d874d638');
INSERT INTO public.proof VALUES ('613b4a35b382a6a841dbd21728268556639dc9042a43edc30c6539232bdc92b7', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', '21cf64a592fcd0e77f4e873ddcca47bbc0c34006b75818df3882dc3afe7f4268', 0, NULL, NULL, '', 'word', '', '', NULL);
INSERT INTO public.proof_comment VALUES ('20261125-0003', 1, 1, 'advertiser', '登报人', '2026-11-24T03:01:00.125Z', NULL, '\x01ac9f632db3fda5ccd6f12d0d88d9da24808d3da18ffcfaf06b7610831bad556f070592047266696e4689d84e979f');
INSERT INTO public.proof_setting VALUES ('613b4a35b382a6a841dbd21728268556639dc9042a43edc30c6539232bdc92b7', '\x01085b1b67ab8272d0632bc0f80cd3972c2d445bada289246c9d38b573de95bc04cb75b76a89b415c8adea78fbae415561a6e51df3a2f0405d7b4e0751a9323935a338322f96be1a776de1c4ab0a628f5a8e802eab78355589f4b6abd4df26c9dcee');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x01b504c99d35ee176ece86d7b6cfde79ee901279a4c916f0bea8699b970af1380112b8d75c0fd149ed341cad9d5923b65f938aea578b84813eff41d7ef248cc725cafc1ce2bcfd93bea1559f4373fe463ee8660b5341f31d6d4ad60d84fd9056014dd2067a0c320a4bc3cdd6e1f16cc8d3b0b85fc49fae8118af0977ee32446b1ef2341400d5d11b63cd2235fea120ec9a3ad71c7b315ed5184c01a564af4def466861d2203fe31d302bd6aeb60717a4d7f6ae6685b26c29d911b7c01d1e903ad65a961f149a243bb22390bb83e9c80c38168684b19b9d4b67c70013284efc2550a72379a61e3944447a70c5e93e8c3674c57894b23ff05f177f0502dfd4963cd980dbf33e7d6042c8011a2df193071e77f8538d55f5c4d2a7debfc0bd466a155b', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x012c42e2ef232d4ad75129be89cc461a166f43e4eef19784e4d5b3bd24f7e4395e34f221bc974229e72cb5b8864e06568652c96e8d6ea1fe0d5ecb120b4974d2f662351262bcb48607dec61d2f43ae528748ab9316a4882d', '\x01b210901056f1441b43ed9855685a49b579b43566b7f581a75678dc9e1530a24c6f2a4e68e30e3f7a31f1e2685beb070e649c684a37e29dcee683f222311894c424cbe8deaf735562aa940f0dbf329f32cf68d3797775dbe640400b', '\x01448a464919940d131bc9ad35a67c77c42a9c9d2874ee3455e8e587c299d0518cb802d11a7488fa0f9f464e5a5e2d12e791afc92b628ca4e69e8dcf004241fb698495f74467cba953d64c5e522d3e6ea9460c7096df28c4765be84433f38e5fd6ecc35f27c5d0d7fcb5de3fff9029f1e1de165c166f67a126f2150aaf38b5e5c2c7dbfd5631668c6440cc8fe0e3ef44838d3407d00297768cddc6551f55363c357a74ba9be88ae0b8f8e1650b6b5a4a5576d991af67e54d5fb20c8fcbc8d7504f092ee21756c73f1e3e3d60ddd04bd374479fbc2af94bde7d37fae30ef1e4f8c22dae8b61e89ec30ebda1ba9f1280bc6a7a8148976955a60a64ece792830b0ca67fbe332eec4b86ae045bf315bf9e1bd8a3e0379365813d95024f7b8f07e065964c2495fe9e0400cab35265cac4d890cbfe5bea862bd4f9d7af1004037a2d7cf185a1947efa8f1650acbd04f91bfdcdefbef259450ce80c729d78ba066bc4e825a7d96f268cc2d07f5e4fd1fc1f9fc93065e59a7443a4b4531b26f176e2159e294a02a331dab5e551a6cdb8132d2a47d4f23eac482e1fd0bdc9b06098b39d956c27df703c197f9c24c10ad8c590a9ad45f1cca2172eef03ec60f0528d882915a637e54a19ebdff4876364fe6d07c3776da5d9b4b6494a4dbacf526bef3a41ff8a119d47645dfebcc5237c5ab3a7f78e16726376846c010ce8bc4dfbc96dfb968fc54547a93fa945dee78f45f3e396c79141d22e916426494267a21ce9e866a717d954208f50bfbac1b9c031f146627ff154fca66f6c20aa0c56198faf8209b9da927a3c238fede7ca2c5a98bd6714f42577ea261077e5c36ee54ce98c872798b5bad7c8ef701970f75fe87549bdff', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x0172bd965fe95fc13507d2370084c78609dc409710ddf62896f678b2eac801b7c13d5c46250393edee842b', '\x01864b81decf564c440c7b85831583920dee1fa3a3e08f69d18b56a04087103ab564d560686e00c3f60ad73038', '\x01ca91d1a77e9d8f21d2822cec66758cddd6cc19eaef6d3212a73b2fb83d5e65eaa98c2b6f5defa2932d50e998177319c7ba6c63e7715c32fc63d4fa5c0d2c901269a390b0f11b019221210e19df537b2b36d5048e5d1b3425caee520e38f0ecfce34e08042911a19641459561e5d09b04219217fe0e444b5ea6dbae7f45ddefcf8f2a5a235fe6bf2f31a5b3ebd014ff16eb5103e1717096e0c4b80da364d1cf13ce717b6998a847c5201aa2bb0c2541092a60c9861857fd85dfa185555f8839e57b856ffd59048a5b2d2bf79e0fe9f0527db0917a2f418d4273d72ac510d2a16f14f55e557e76c4e3d918f4074ecbd1f7492767597ec4e52df6b7e5eff5d85462322453e63064bb8abcb5165c4b014fd1c89d3d3146dca9a83632802ea76c24888a693d0b49c76e8d4803606edba8d3b775377562288a97dd84b6fe1d8462f784c3e12e048c6c59cb0687b745cba9655c8f7c81746a8200ea06ff69dcee3ffb6a144f93f3b34d0839c0b0df1e517dcf572aadc437b3afe916d9def1b04678868e000e40fce481f96937af2e7aa921b5cfedb34785893251666f42fe6e4864d6ca1f1f42a94009975c1cb40e8db31ad3f396ed4e75b968a683fc101d4dfdf77431815937be6167c86ed377ffb58cd6aa698ed28f8d80dfd14ff8d48b98c559510674c68f00f337cdf6582aaf', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x01b6719195a1b863addf6017f7b395df99532771935f46414f7eee9b1c717ad4ab57ec2e4ab64885b2b41e', '\x011228dde0a929be24b91132512134b4470073b7f1651a006159a4d5c22d886b2ebffa37f8ef6c7c7add776e4a', '\x01a8ec69113d9870711e8b58dad7630edba7f465848464e66997b442c9b96842b8f2f76213d4ffc94d4956e5820a381e1b4531eb33b30213449e1e7d76613294c29cbd605a389429a6077e1becb30e5a789d557f73b28ce2dfccdf0c59b5711a956a2bdc58b4d372e9460c97ef55ee4d986ae4d39e3c06c305bf8334578130b95c37f637fd3d9d058433f34546c05ec9091eb869de9c704d82f9ee5fee7bcc4216b312006bb8ecbb608107b49a241eb90bd88830e85d1a43ecb74f23597a0eca3a15d1f89a0103d9451efd456b4da56c9de4aca786954e58d9e71bc7144c7ae7806f4a84c7461714c0d3d66a1c2314381995adbd2ffc91e6c3d30ea9942ca9241951d44c0dcc211aedcbe1902a57eff50705c2e5ed72a570305a73a950b9c651f11c6ef760c60c28e7e25aa469826312d746beba22aed91f9986c6fda13959d465f480255941545100680ba99f69fbd2863a2ece7bf07fe410f2b8723e84dc9583e1d98e34c5feb86b0478c45789c6259cb9d0991512411f49bb2ab3225d5af77f8d698e52aae1a52302a955f7bad08361924552edad730f6fae9b4f6f05ca7042cb239c72b378d5405b0fcc7220c1c2b2339d2b988bf54f5013220730cf4384599f42e1ccdfb7a4644bf163017e52f7d9e7f73b8e39c45ab513d09e07e50beb1761720ad4b6ae3529bf617d', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x01197594e196efbb8243dd478a7d534ec6fd9870fae2dfb379b4c270db72ad29a97ad11e65111cbb5a7148', '\x011bb3e8184d0530a38e839013dcd0ea34afa8a68d6cacb3496ec2dd8ec1786edbe8e88b1f74b9d3dc76054d10', '\x01c3931f303bd3b388c0beb84e73d53ea3969234492cce07ff3462fcd3a1970b8c5485586a4390eb16fc33b8fb36972ed78867c45e37365d358b8ee653cfbff91da7d6eb8be52a8b37aa4a39f9d658496588d456242bc15804556897c46dc2003a8f213512e36cab619e89992950dbe70c9659a2073537a1952b1ed557b9f326ad925a90e23907f8977aa121db5bf3b27bae793861f0bcb488c69c0db6e5a3dbc736c5311a7f31d759cefa966ff49186b7fb225471bbd69bfebfd4fc96d662ccb99069ffe80388f8ee75148fb212a676dc82b65c5e4e143ceebcfa3c7c584a726ae6f277faf9c5fdb87554cd2dfd7d1d2e60cc5cc32bb19fa26de55d4fe3a904b6dc110b52124396817438dfaeb95a6a602903f210c8521f0c4d010aaae8ade4d7077bebc254f6ee7f9afab902742bc7bdb8744eb986ce0df1743f5fcd5766d0958c74c9b64c63cab7d3d2fa0408322c261d7788e60662185f728c3cea996fc8dd2976c2401bdd3799586410649cbffd21faeb05be86ecb101024a85b281525e532de6d305df5bf933e53d19bdb1d1b26e476eefb9e9331bcecba5fdc9bb14641d12aae5cba615298e7baf39b10250f5dc6d14b2508d2d5b2add30da12b760d8472936714526b3d9c0172a4235cf5b21f0cd6884e1def78f9165b9d2fbcfb28488d040dd3dd05908b81f7f83', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x01ed561d20a546ffcfa22d595b3f344e42ae09c20c0a4bc858a1b8afad9275ff24397a579756109d7905bf', '\x0141e07fb4db75fb69cbc81534dbd4a7aefd6cd2b4e87d21434de2b0801cc8e5d5ec4dc14dda4ba62a850c1a28', '\x01e21b133dbba19dea34cb69977e6dc3404d9d12836ab7dc9990e06222262878d0ed845fe78a5c2bae5a8d9b178859614d2127d71368459395c8582a5e62679399a2d182555eb9f533eef329d9b3cd9783e8e4a5fd40e4c1bcb87f3d4002d9b2c10cf12b0f50701e034d5a4f4cfe7228bb2c6adb1a19bfde1ae98beb22377c4a4071c02b5050a9e44dbb568c55fdbc43b94f22ff053c1e67ac885737760119f21dc7cc40233954df059700a54dc3465b33a978239f7807725c2fc558dc4075f6a042f17c61a5981e4ebd8bc845bbb9216d89a4f4a31e016d550bf46d6a003ef728b49486b00ed5f1682fa6ea17158245312ce502a175b531aa3bfc3e3cd84ae218f96c044a785b594e08cd13f78d0547094c5514e90c522bf4070ae21f993ea4e21cfcd6d7f571a8809f5bb6fa1a86ed5acc74a475dad374eab29926085754507bded69e81af41ec480e9459ed100c83e6fa07db3bf17439376b111c26bf85848e0fae71c4543332b1bde6e18de6df097dd5a0bb079046c1c564f95316e92c86b5a3c1d655f10f4139bfe899ea118b1fe77b819422d1d00a3f842c2956c15d4d1fc4d50582a3352af2db61abc06f21c0837f4c2bccd6281c1d5867928e1c5b55d3d616ea912c14a8af3ed0f0a9415d6c50ae8e7631b3f3a430108ba536b5dc4b784c1eab3b37b7e4f9c5f0a1', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x01e9606db38c6e03db7bfaccb7f62d79081cdb5443634cec79fb50f7b1282af50beaf3c7f260ca268b5ebb28ccaa7a7e0b4b1283de90817b1dfaed7015060a66ab080b8e50d8e384ac1e37875787ba6b51a00d469fc22732b72a9635', '\x01d48b60c2220a39106fdb0241d2f89a4064e808247288cdaf112921f5e53aab0f4b7170379a93b1c43323016b5508bd298408ccdbe4c1ab3ecc04d9d5c7ae3ec608026b96fdda4e35515db5a256723d14929fff351bbb8c9913f56a', '\x015a65c614e17bb0f3cb700f57f90c89a9d43283e8b89a8db2e31a5c304aa3033135c80f0ebda02073c8590b9df77a634cadd8f01c2d45d93e64f190f3e6a831d61085741379d1c339de7d68fe2b57cb9ea3f3b9906dfcba26130c6438b02650b3445e1d27702eae6325a933c1f81116e425eb9504f3c9bbfa9d0cf320079f4b22ff48e4478efba3bed16b46044db8b597a5dd8ca900218f677fcdd0981ee2a65e63d3682da47af68cce1e59c113e8d85c9c951ddd094bb1ab7cf9b77e79f8a10f995b420092732b23fb176e5d7009f98798bce881d9580547a9f65efae3d306a759ce8bbdbfd0a27c34451a41fe4a3f9624735be7e9c8b1f29fbe599ab883225dcad55f504b9e5490c29883dddc2a835fb044b128422b0fc3d56ee32de7b4ccd9ba4615f18205a0197f9d18550f88f704e4c31b8b190695f686fdb717af4bb21e1f886f7b621a329874b25406049fd387eb280d17889829bebe5bcdb1881a655ef2a71a4f070db6996b06a943460c1a0905615d3ff47d343800a2ddab03858b8c48e6dc73295bc8f8c0413a4b3947c6cda691aa3bef1309f0c3a2ed5df0b5e6e87af8ed805d9abafaac6756f5a9583c298bcdb73646019abde31359fe4c61be827194228c8a18cffd105e166bb410b84863f5fdc647041e224dda2ed2768e927f26889b5edc4860ee0b6a106c2aae9cc1a7309c3cb2afb4c0c54e22387c558d9dca5195879c6ef02afc57c478acc59bf2a41dd9462a8b654cc07185ae96256e33d1113857c0f5f2b5310c30579fae2c53f7cb33bcfa2b2bba6499ffce31a217132ea5222271ab5014b05b0e88d5e035d62738022d6bd7875d0cac84a94af97249e9d0d213731c19d3d8715530afed8c6570cb5e79070f0e261d45e137eaec7c068cdef6f784660b13341589c26dc1a95dd72c62a4ca23cc75cd985751b1d4b338cfe75d6df13ce0e86f3f617122b023d2955e77d441d09258acc3c2c707ad0857fa98da612ceb76b812d9313c1a978ba2d20dc9018bea245cc4b551d34c474ba31f37d6', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-29 19:29:43.264623');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-29 19:29:43.320248');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-29 19:29:43.32328');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-29 19:29:43.330844');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-29 19:29:43.33321');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-29 19:29:43.343198');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-29 19:29:43.372669');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-29 19:29:43.380666');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-11-29 19:29:43.463886');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-11-29 19:29:43.465296');
INSERT INTO public.schemaversions VALUES (11, '0011-a-chain-a-paper.sql', '2026-11-29 19:29:43.472518');
INSERT INTO public.schemaversions VALUES (12, '0012-a-chain-a-paper-kept.sql', '2026-11-29 19:29:43.497758');
INSERT INTO public.schemaversions VALUES (13, '0015-quotes.sql', '2026-11-29 19:29:43.50523');
INSERT INTO public.schemaversions VALUES (14, '0016-quotes-kept.sql', '2026-11-29 19:29:43.508353');
INSERT INTO public.schemaversions VALUES (15, '0017-drafts.sql', '2026-11-29 19:29:43.515853');
INSERT INTO public.schemaversions VALUES (16, '0018-missed-insertions.sql', '2026-11-29 19:29:43.517648');
INSERT INTO public.schemaversions VALUES (17, '0019-payments.sql', '2026-11-29 19:29:43.542173');
INSERT INTO public.schemaversions VALUES (18, '0020-payments-kept.sql', '2026-11-29 19:29:43.543961');
INSERT INTO public.schemaversions VALUES (19, '0021-ledger-seals.sql', '2026-11-29 19:29:43.549011');
INSERT INTO public.schemaversions VALUES (20, '0022-ledger-seals-kept.sql', '2026-11-29 19:29:43.549848');
INSERT INTO public.schemaversions VALUES (21, '0023-threads.sql', '2026-11-29 19:29:43.558072');
INSERT INTO public.schemaversions VALUES (22, '0024-threads-kept.sql', '2026-11-29 19:29:43.55962');
INSERT INTO public.schemaversions VALUES (23, '0026-search.sql', '2026-11-29 19:29:43.575812');
INSERT INTO public.schemaversions VALUES (24, '0028-sender-keys.sql', '2026-11-29 19:29:43.591168');
INSERT INTO public.search_entry VALUES (813577031903084546, '20261125-0002', 1, 1, '''001e'' ''001e0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001e'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084547, '20261125-0003', 1, 1, '''001f'' ''001f0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001f'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084548, '20261125-0004', 1, 1, '''001g'' ''001g0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001g'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084549, '20261125-0005', 1, 1, '''001h'' ''001h0g7t'' ''0g7t'' ''0hm9'' ''0obw'' ''0obw001h'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d''');
INSERT INTO public.search_entry VALUES (813577031903084545, '20261125-0001', 1, 2, '''001c'' ''001c001c'' ''001c001d'' ''001c001e'' ''001c001h'' ''001d'' ''001d001c'' ''001d001d'' ''001e'' ''001e002g'' ''001h'' ''002g'' ''0flp'' ''0flp0rlt'' ''0gl3'' ''0gl30npd'' ''0hkg'' ''0hkg0k5q'' ''0hm9'' ''0hm90i85'' ''0i85'' ''0i850lch'' ''0k5q'' ''0l7o'' ''0l7o0hkg'' ''0lch'' ''0lch0s6j'' ''0mm1'' ''0mm10l7o'' ''0npd'' ''0npd001d'' ''0rlt'' ''0s6j'' ''0s6j0flp'' ''0sif'' ''0sif0hm9'' ''a_d514fce1a0ea0131'' ''k_6813915ae16fdf0d'' ''n_002x'' ''n_0105'' ''n_1010'' ''n_1101''');
INSERT INTO public.setting VALUES ('search-entries', 'whole');
INSERT INTO public.setting VALUES ('key-mark', '52ca20e5c7e820cb04e9b64542f981d7a00ca32513a4fd99d23d2b937ec86a85');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 24, true);
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
ALTER TABLE ONLY public.sender_key
    ADD CONSTRAINT sender_key_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);

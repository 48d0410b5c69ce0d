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
INSERT INTO public.identifier VALUES ('bdf9860014ff30a094a8c322a96e3f979c87afaaacfa88b6762cc7723d44db55', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('bdf9860014ff30a094a8c322a96e3f979c87afaaacfa88b6762cc7723d44db55', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, '633df62b1a32df2dd3c89bf16c39bb75cdf00829e18116131b633af46c8f6a56', '', '0000000000000000000000000000000000000000000000000000000000000000', 'd392b1715aecd46b707e6e08df1b955f195c8a9595988060bf675182e32e0ec3', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, 'a21c77eb2a0e9a8236c6c87cd49d19a9a701f90d29708684203eaf56a172d203', '', 'd392b1715aecd46b707e6e08df1b955f195c8a9595988060bf675182e32e0ec3', '2a01f1b8ba56a66b25a28564aa06bbd58e178c145d057c9ec361bac52f765629', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, 'ca50bc5edf941dc219e74c6400f83f34d69ca2f4dddd54126bbe6bb37cdb6db5', '', '2a01f1b8ba56a66b25a28564aa06bbd58e178c145d057c9ec361bac52f765629', '9ebca5354f1f333c58287b97f89d046cec6ae475e2eda35301e897b41b0bf0ea', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, '60da3bbf21f056dbd86f866d89b9fa430f25947b0e34b2eb625d172fa64979e5', '', '9ebca5354f1f333c58287b97f89d046cec6ae475e2eda35301e897b41b0bf0ea', '31015e85b4afb0c9ca2da64deb20fc8ae88519fd0c9721c9467e44cbbd68eb3e', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, 'db9e9c7e1ca17253cc60302c9b69af7bb79befb21ad6083fb2cc3faf8b1e5ea1', '', '31015e85b4afb0c9ca2da64deb20fc8ae88519fd0c9721c9467e44cbbd68eb3e', 'f1712d8b7383507e53afe91285af8bdd34dd93b89939aab2a0a15557736964a2', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, 'a3eb7bce0681bf8bbd7f288cc0fc29f155adffd45c09afd067fb71560dba4119', '', 'f1712d8b7383507e53afe91285af8bdd34dd93b89939aab2a0a15557736964a2', 'ae4d0938ea88b9cced1a218f65086b103c9929d8e39c32ca45d6a0eb79ab8580', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', 'ae4d0938ea88b9cced1a218f65086b103c9929d8e39c32ca45d6a0eb79ab8580', '4c3154d182bd805fb3450f4dec2f39f12f388d991a1f4766e4e13c09f327de05', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', '4c3154d182bd805fb3450f4dec2f39f12f388d991a1f4766e4e13c09f327de05', '8deedff5865ae33f53752844c9ac82576cb82e0232416108e30e9b617f168c7f', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', '8deedff5865ae33f53752844c9ac82576cb82e0232416108e30e9b617f168c7f', '789f65317ee7eaac747ae191ca564d7b04f2e63f5f935f978f7fca195af4073f', '', '8c37f1ae4df495128229cc046c5992ee48cfc429c5573e9c525feae2b7562e46');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x01846cc64d93740d9818ea804ef58b38562cf3c48d762dd6fad807827984bf66eeaa3de4', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x011b3c5b042f0fdca053fba588947450ccdcc7b60f2886fe2da7297c9ff1dbbd2b0b9f6ee897e66eb89375ac36a50c4995efdacc0327ae1395ec431d14');
INSERT INTO public.proof VALUES ('a39a41ee52abf41fbd9a310d1d8ecc9b2be4fac244e8d47cc9774991021ff959', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', '4ffede7a1b1b684cde6f6254812a2ae3bf3a9a89a3f73ebb52cdaa23634391f6', 0, NULL, NULL, '', 'word', '');
INSERT INTO public.proof_setting VALUES ('a39a41ee52abf41fbd9a310d1d8ecc9b2be4fac244e8d47cc9774991021ff959', '\x01caf3920ee01af948ee4f68bed526f4526f2154df5c2e43851ff9359e583dcbd32e319a1c811ccfc3a104fae6475010a6f19ca325e1d6a7daae1babda264edbcf76a4302ad7b15a7d78d2927944d09af178d69d4687818cad635b6ae9b460e3cd1c');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x01901e06677e1cd0b6f27329787859f401007879be62340b893c9f1a0f388168df50b3e3eca7002c6ca3bd0adc27a22987888ec01556cecf1be8de717895ff454594f9bd64d5ea37d2a57346f0de07812ea99d25648c169ce79ef297c35f0848b885f54446892a0ffab5e8b443db1397c898da945666a4b40dca99212c41a5da054a23648a5a442b5468fdfad6fb671fb33500b649e6c7d62dd61b4c4af6e5898884f133e97ae7cf4aa773dd1211882ab2738c24ac9890e9e3cf7329b24c6d5e2f9a4383bc5c8127702782786c864b11307142e4d42df4e4065983ffe553a40777e0c313ca23e1f7fb543fb81dad5a2a2696ce7878a7e951132218583394d4c55f02dcd031af15fbf455c0085f99dfe8ac6bfd069a1f688c9bb9c191e073a3eadd', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x01a50cd5908474d557bb0e3a8d089156288b97afd7786cc56aa0776b09aa6fcd79fc6d33f6c7b5ef2a2da2f85eebef0d8d79bb6cabeecd4a3d3d083abce6531abfaac08c95e8f62583f887ca8b97468d787ec9b5f2f3a167', '\x018bec4ce460210936da008c929934af92d710b95d57de89482ada9266bcdde12f94cfab14cdd582dc76f9724b6bce241fa3f912bf0caafd57f1eb3c2f82675bd19081cee551a3d8e8d0398bd8506f35602f4c3593ab5707117e505c', '\x018b17586718b23846c563ce8386b4ff83a3179bfd9651fa1d5667f58064dd4d9e119900cf6b59f034ab23ea8a2829a5af8282aeb8c1698386b5de647d569d927595616203e6e9d3e846c325572f6c27b23357e63b4a3821e777bcf51d893d400960fe4b11cf1daedaeb409450cfca0041a9c29cafeda38ed3700e1f230f9d60dfaaa7397a4e6561b2884bb30f95507f5f8b4f144b777d09f1ec6c14925b844431566cfad07786e07b865d7a1228a87b71cc6d6d812e85a37cae5acf68207c396c347ed6ec7118c9744b3d2978b174ab3983187c4f4cda3154f5a57c8e5f6a5822058798a231d3e1f7869687ed395de93d6b97a2bdd26e47bf81874123250a5ba9f8e82ea574253a292d8f03dac33fda050842cb0ddc29d9a7898006f9d717bdf5e28a2d43c3ee90a4ae23baeaa37be1444980e0f000f042e20807413bc9396e11f447bad12f9b157b7f042d4e46e66818c81eaef8b9c0afe1996360874f4b17229b334c047200877fa285c80326c33061d04bdcd7753ec4f11a812743f2cb1a9d9b5bf15ef48d5dded8acb5323a5906126411dcfe6b6e2abfabb246e7f0f208f50b6580f17048ed2fcd66c0307334510b420425f06675de9f2e675432a818dfe4238ca6ecf4333c82937c3856a44d64f6d88f0bd85ef91d1a9e639c8415158bf74e244c6c0c3a7de2376882d96ef4e2f1c9dacfc1a1ac4aec8795adfdf1952ca6155d0a6cbb1c4178460f3b7e369e07e6611915bc2c08e5dd7e0d8fb63c6f3df3d913a5ffcbd35a37258d526e3f37b8df066028fb4e2bf6fdc8a72e0e055ab196eae60ed8eda8e24d5b9075148f39be5cb1d44facd7aea39ce352f7c60f302589425562ffe541bf840a44c910c74a', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x010bfeaa64bec8c267b4577955f0380e7f6078f4ee5cde5d3e8e1f82a159955e1e1d9659f419b45c1615ca', '\x01bad1b96c1d953b774c4557f41be02d3d0c84340f5edac0599813a660e2116ffa9effea029730581e5061951a', '\x01f0c4c6619cf36117bc4f52c3525f8e5edd6351f2b931402f044de62242832d5c2d74b1d7d70b5f219a34b2328ddd7d81f10a4f5b7db1a37856f7ccf9cec2220b90d9874a606654e017616228a281112b7eec276477d38cad3cf9c8a4ed4bb53f7e6c1c7e0e5155ed8b8d84ad9c2ec4f8ab6b0e257c845c43a5b946618e665cb634fb31565690c501fbfb445376296cad8697cc629ec27399e510ad2c2ae4be277891a21bfc4f6393e2b361371f2915ae8cc545f3a74a708d1a7c915096aabc6a3aab8536f7a6dd165ac979c2d97b81911ad54f66159d4141118c057e81bffd271cd576c55aa91a69db58a4670ffcfbf1f09c3b3dc68b17724b39150673c725ee2de30d6a062dfc44588efde7c15e4d4b12201620311a881813668f321063448939e232c0c6d2453bd8428e3e28463046be32bf4d2a77132fa9b5e25d45dbbb1eb06b3c385b7475856367076fea379c7077da22c32ca40d1797388ee60bb46c69d6bbda0e1d1f7c6aef277378d73cf426d48eb5459e24ec6c51a1d211e31201c8b93d8f373341dfd54ca26e93e91337cb945f2fed23c7bfc01d95618ef3bbd12c065ec817e03292daf6c3e3f5e58a4c50642d577c3ba8f7c8d3469322b439dbda27f0fe0b1330954b937aa34c3dce591ba9443587e15e735bcec6117d1a9920e5097d12f11477ce0568f1bf', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x01ee7e9b717d8b5df7cadd6d419e64cfae7465cec43af2d46464ff9d4c6d43b731eb269dcdf9bc623709ab', '\x01a69efbfc37901032c188c01b4b89397cecbbd0a63535434c0e78a8182c91b514547426964063a0e7f11651cf', '\x01fa992ceeebb2d30ce38e8ff86495859b84e5b172f00daf059a99c9e9d638fb0f2dfb318d5361c7fa2c8c4fdc1343136c8d16b798d88e1305e690eca284db3eca2ab1c5f9afe163d8e902b6b0f66f2bafb1d7bf6e9ea25aadf99c31d63869ea7298cad95778012c780349aef2aed92b35d10e342ed45a47c0df0fa35d4f2fe7a8796a5160db5bd3653fb10b5344bfa364dec93bb5c4db85758eb948822d27625f33427575c7071635b0b9e3b4199556ed12bebfe2c221d6190bf28d62f7677cf6b3e1af65bde5ee01ed4cf4ddc95db3d3b1de7684fe3215c9a7b46353a387b1db76bb1f7901b467a64e29d9d3ed9bc4b9490cc6514befa90a5fa59d485abf53abe5fd56c4b2486e8ca0cbcb5e7dac1c94bb24f5e9b053d98bab6c232522ecec52d6e24db0d16851276f618e438adbea6e635b950d1ca5b866a88ff7fcf359b1233ab100fcc25e3ccc0b1079137067c656a9e08e1e4aeaa123377cf4d9ccee9ae29cdfa0475b49bdfc6b76888461b9a8e2d05ceba291a126e4e0fcd8054330db404857aa109aaff258111b94365249c3f4ffb4e096a6f31aae0469d81fce38ba8ab1d2e21f4e7512d9dd4aa434645a752960285e935cb69ce3932a56612f2d97315eb9c56aa75a6d1717309986c2966e2a4fc62a10613f1d65d70495eca9b309d1ad27b83a306f050247d27c', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x0107d1f9841c0716fa612f007a2b3cd1a56b9447e48d50809e90834a9bf310da66f874ccd79b1fa46dc444', '\x01c23cc7a3db6a058792e9b214c854acbfb4060c3b447be060b6ed5b17e5e18142ad68bb5fa1bf5578389d750f', '\x019b6a5856ef515d30b3cf071f67db1f96d5eeefcc4138349a99980460eb96c83b112d0388eda5bd0d0d9d3794d9093794cb02a8a89ef0d705bfe2e066236ab6de453d65dd7601064010b4e3d32c034d680efc5e62c3d3cd0de80b61614976a0a1c3f7403c0d5af10099ca0ce7dccd8415f6c81da6c03633cc4ad31ebea76c4cb4a5d793b431e2bc3cce0e73da1b15145b795200b781aebd70f88668e84c71b5415bac50906160c16f59c6aedfe50e355312f083e57759f592cb583e5f7d7e538f5bc0d3dd0e8acd56062489b671cf6615fb4cf80e092de29686e974135a6e92558bf1f205c0737d6f32a05785b1f6bc2964320422210ddf75e3d5aa0cf151eaf8145573c10f39aaaa930648770c80fb270ab4ee708ac51cb9e51c7215434398a1ee82b0473f84f89b14b595638e40e286133a2b8d3ed97b2dc9153dd878f3f187be0a15a31ac1a66b533d076f9bff064de7e2650d1fb21dea04ae2b2fd460d933aa09e1363470558f44f90572661c2c38d4a33bdccf821c2a01c1cb544d82cbc81e62f33247f3d7ebf192442d71bf8b6b4ddc275a6cdf2f5ef4867b9abd2d63faed597e8bbdb278582c1ed746ad3ec47f5ea0f8d466a63a4a1ca03850d9b83128592090c8e2b5e9508c5c14ec9b54ff3efcf199edee8af3cdbdc594374d2796179a9072ec91ab6d795b200b', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x01cb8daa8ab8b60930b8d6eae28c7a32ffacb3d1106b6ee429102333a927f0e7823ddee076ef0672bc6de7', '\x01193a789558479417e5eee20879346809c3773a05c1063299fa3ca250600d669bd996aa1b9879b6e776a68227', '\x01a21812e171d1f162d596a090783f815c66e9faa5316bea7338b537f0781a9c45bf13d8f1da693d720e0340425fcced39936b46033fca15eff824ef80e45277f4ff329411b415aa8f1b770d5a144f35ac619d0ca275917ed7f74e6c95268516ea7299a083329beeb2cff1718e32bbea0934569e2adc4564d0a314da924d1ba9863e1cd7b53a8abebe4073e9d23688647a670c5555277bc7da074d644efc4e26f2c9dc75d25e5f7968536ae846b7b1603fb1a85cefd8097a46e7f823f3df3f525cfa0db732039eeeffb16477bd02d7d5facc73fc65f7941fa2df3ab41af7749e08fb7fda5137e59f064aa3dd36f609c2362b44a570ee98796e3d13fa381d626151cb7f1382d92637e9644686c274d994f813a8971b21b769b05109be8ab240ef46bceba370bcef2e5ea35b167725e1e3900f6e0d03eac4e63873e85de99f965cdfe382f83190270b035ee2bd7d25301fd90ed52bdf84fe00ba417e8be9798ce375c5d70d25c6148bcb53b8a3fdc5ab7d2f4ff0a54b91d0b2dd09df61d1f438b10c8405976ae682f6f5624e6b3ca24db21d49cd3f3674b401cd75805835d0fcae5a9cd67dad162a5c83fa015777026ed59bf034bfbdd30b31c9f03ae852017a71ca650e573000c09747bb606ad0c80777275868226ac073b7659d1a55eb5f0286b2a374692ef28bb4ef1caae8', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x010b08513f2fa66d6d705c24fabe807768cc19782d731c60896f6d4c757dafae8ebadadb821a65176e5b8425a9a310aafd9f1f24923c98a8dd297ebea352cee5af8db76fb0acb2f829a47c0ec14046585341ccb41a3ce1930a126b83', '\x016a686ecfee8699d501b9777c5cf9389f9cd6f46043cfceb6fbf24a29028abdb4f6f2a70d9d133ace3af8deb9332a55cb45781637a109efd4f91bcf459d6a93c1a90b4172aa425b6c972a3e944094be1359019a79d87c56419e6d7a', '\x01d538d7d2a23a5e5eb71ec54c66601370fe2004d3cd0242e321869519d1ce0680fb167326a9342c31dd85f96f19247acd45201c28e6adb25793778d266895c020fea57227eeb6822ab45204e6904a3c7808d390c27f07e93f0a6aa89b6c9c1121c7da057bb5d0bbab7e4077625cd019ed6dd1eb373c392b41a571cf740ec35d0d02d5e7e2d589f537b79007dc5b68ee364fdc2105414035f6c9aed6bfa72ea5133f98a42b240c34c6f143aff6518ab8ee0b52a83050d0502895c0ee02d83764ced8def3a63fb23c59dc0541edeacdb9ae84797b0cb7e26145ab2dad00c35ffea1e2935d9a77271fea30e3d34caf3c004a7921a4254bc20e1a2a79c03ebd655c094eee76de389a430e6bd343a2cad6bbe824fbfbd58014611ae62f6a430c9c59bce4a78e06d5790213142c6e973d41cd511e5546e913aff6cf59d8ad0b45ca8d62727dfd2ed441133402c6e133a0f78a03d3db95afc6b467e9bac95c47eef18a73c401e4e5e08421653f8ae646e9409b7b222f94be3a39d786d670524a06bfc81209ab63c406a9b1f99c96079c69b9fcee44be5d4955e7400206e76407b44de4bc294071348b3041425c75f36d26d5987a1aceb441fe142a3b148273ecbe8aa2cb024126292e7a60813beeff7bb547e1a9b1a41eb35c65a4cb59068be5496883bfecfda0aefb77167abd2840c37c892ea23bf943e06edef4cec7e4604cda5c97c1a8c91addb4c9ee83f2c07fdc0d26db17073bdf709f501ddfa93d5eaf3ac6223dad22e5b7b8b87cbb9397e44e930690658dad4fd935ce9617e5a373ab46b6ff33a23d02e092a4c5b0f23b1d6defaebb4afe7e10e0faddecb4116f6f764c6ec1bc67908f2ba2440e9596ff8e37d2899db39f5fe387f83ddd7eba6ec626edd5fa54213b4017acf4045691ed276d55a2d71c5c47440787f35d905b1dcec9f48f9d1515bd287f8183d6ff234bb8f6c6bfffbfe07ebd657b1db02640a188976e9f0aab452eab0d61fd7b94791d0ef0ae7a42b6305ecb308db965d02bf1790622476b8b99552e', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-30 03:20:09.42327');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-30 03:20:09.470341');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-30 03:20:09.484884');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-30 03:20:09.487888');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-30 03:20:09.494249');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-30 03:20:09.506845');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-30 03:20:09.516116');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-30 03:20:09.518359');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-11-30 03:20:09.569369');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-11-30 03:20:09.572244');
INSERT INTO public.schemaversions VALUES (11, '0015-quotes.sql', '2026-11-30 03:20:09.58508');
INSERT INTO public.schemaversions VALUES (12, '0016-quotes-kept.sql', '2026-11-30 03:20:09.587514');
INSERT INTO public.schemaversions VALUES (13, '0017-drafts.sql', '2026-11-30 03:20:09.5961');
INSERT INTO public.setting VALUES ('key-mark', '3b6fb4ffacf7c40972357dfb057bcc53b1ebec11e12a4b36065514acc209605f');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 13, true);
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
ALTER TABLE ONLY public.overrule
    ADD CONSTRAINT overrule_pkey PRIMARY KEY (notice_id, number);
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

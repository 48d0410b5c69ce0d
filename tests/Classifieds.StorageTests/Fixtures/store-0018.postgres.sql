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
INSERT INTO public.identifier VALUES ('1e56875c6d6ccb6cdf11d25d3eeff707645ea6a8d10ceda591787980b86f73de', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('1e56875c6d6ccb6cdf11d25d3eeff707645ea6a8d10ceda591787980b86f73de', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, 'b9f8f10b8f0116ce75af90b154fcc8ab64d296c9fabde4b2eeaafecaa6e9c7ee', '', '0000000000000000000000000000000000000000000000000000000000000000', '44972e1649f212a97287803558da111065e7d4e3eec688d6406ce6287d682af2', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, 'ae65058098e1173cd77aa2c3669143e2a1655a317fc73591baeed59352c6f6a9', '', '44972e1649f212a97287803558da111065e7d4e3eec688d6406ce6287d682af2', '2d770b0bd803aa2bf9520037474054c40f1e4530ec8605dbb5df1bf3d148ccdc', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc', 'tabloid');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, 'a7ed5c14b539e1860ae9d0e9ef31c8bf09c3e0493fe77311a0326aee371e9477', '', '2d770b0bd803aa2bf9520037474054c40f1e4530ec8605dbb5df1bf3d148ccdc', 'c9d23b0e4d938dbece6eda5d217da469857c3977a35e1d719b5c59412717f4d5', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1', 'tabloid');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, '142d2ae9fa198bc7c6daee8562c48efa59f63a77e98aebb2fd61c43b31854d68', '', 'c9d23b0e4d938dbece6eda5d217da469857c3977a35e1d719b5c59412717f4d5', '82cd2397f969502589cba62ff00561b577f0848a3beaaf2136f6c36a6ff25590', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68', 'tabloid');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, 'b080480fec12991d3a739da45172a952c96548a69b294ea793e0943585ea5f00', '', '82cd2397f969502589cba62ff00561b577f0848a3beaaf2136f6c36a6ff25590', 'a20760c78acbb6479e6e76237133946cbd24dfc34fe3cc658a734104466cf4f8', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722', 'tabloid');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, 'c7d4634ca8209a071124d1d560ad5a5bf852578df8be6f4bc72da5cefd9b0a40', '', 'a20760c78acbb6479e6e76237133946cbd24dfc34fe3cc658a734104466cf4f8', 'a802343bdc5f2def900c150fffa09cdae44824c36071132510f1724406a80d4b', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553', 'tabloid');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', 'a802343bdc5f2def900c150fffa09cdae44824c36071132510f1724406a80d4b', 'ee3b65fda3e47262b16678148b021c187bb18c6f54f95a2bc11f894d3af340fd', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710', 'tabloid');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', 'ee3b65fda3e47262b16678148b021c187bb18c6f54f95a2bc11f894d3af340fd', '1c358e32a1b800b0068c1ef109fe5e9f05027b9d64a1836039268fee8dde5be9', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3', 'tabloid');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', '1c358e32a1b800b0068c1ef109fe5e9f05027b9d64a1836039268fee8dde5be9', 'ffacc628c5b34f647bbc922091a645c43a809a8806eb56605b005aaea4acbb24', '', '41c825873ea8ebc955ed49f9dbe40b3d5baf19397c77600b5bcb441ad828e54f', 'tabloid');
INSERT INTO public.ledger_chain VALUES ('');
INSERT INTO public.ledger_chain VALUES ('tabloid');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x0194779d8c87fea8c613dab1fcb52258ade7a63bf6675671649a8495f1cc2517c76ff5a0', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x01f656d8208e6dc495c22a3566fbb6c99ef3d938ba5e9bcf2b58787c0ba8e37422459faf2f06429eeed55bc3fff4426dfe7be23a704d6c34bb90efc0be');
INSERT INTO public.proof VALUES ('c97e90c37fc4f24a8cc90bf68b38fada00d8b307cd7b2787cc2fa862ebc5dcad', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', '1ed08dc2d2a4b4c71c09d184b0d3dd066cd7000fe9e26dd1ed37fc26b3acd66c', 0, NULL, NULL, '', 'word', '');
INSERT INTO public.proof_setting VALUES ('c97e90c37fc4f24a8cc90bf68b38fada00d8b307cd7b2787cc2fa862ebc5dcad', '\x01b241432c4aa91a81c994f64921fb8d3a1a2522703afaf0d85d696fa9d2c2e7d19e5e1e6808a06f56415ab951a782b107b195e86e7485ca3be9e2fac6dfd77f58676f82de8fa0562deb874def735833915ca5d13fb910b7622afa8717e9e6b5bb5d');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x01ba875ef3a8838d4a105c9ca2cbc305b39c055c079b84e3d0baf68197448584f7d7081930234dc29437753c7867e0d1b2457d6fcefd6d2b33c84297871f8a478f19bd8b4cca8e0627cc097c17f9e26c66f12a5d8025863c10bdcb140fcdd0dd6a1375ad307138b69a337d1dca13168ae35b3413704e46790b4b7fd61158ac563a39db048ed5d17cea48c944ff1f684e79875aac926afcfa7a69dd9b7e0638d4bc3d5a426f72cf0064065c25e90663023ee4ec0d3d58bdf2122c9b6848f6aa4d960e29af92f8a141c4c5f9e40540fdb94cd02b58f21cb49eac4b5bed390ed414a2a7f43018feaeed52db3dc61bc1e640560a9028fa7f6209f08292b79123c211a74f09b6c645e3c15d3011b5c8c6aad8cf7a1979bc800a80397ff2676b5dbc04b3', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x01c680c5420011c78e84fa99608936f8263d28127a2de53cf3a828caa8d6c6208395dec6b23d1f19e752e9041398666864090df3dcb6713bd581cecea10b0ae1e18bc98381f1e217178ee6ca6712ffe636e82f16160ebb5d', '\x010faae5be340a8d06fdb7ac35dd5ed46a726274cbb8c99084813b7bba6b55afd72941c2effadd31dfc7fe90c5e38606184dcec758259c52aed038742f0373fe76705cae8f94a7159d34692f37d808ff1b88e9e68630a2b751e30002', '\x01026b36d75803127b1e43716e053c3f01396a3658497fd780de098e922d93dee09e458c9aecdc632b4d9eaed17376aaa9f69a59a442114416e209baf52c7a2309e14521abbcf886f6e2693a441158660dbaf6a4dabd78ce75671a4dc149630a3aab893c6b603892596e88604644198d5deb432000c0474f95c97bd794eabc1332c5176c8f77c8e35771a420309cfb10e69d555a49099940b9ef90a3ddebd29c973ac21ec1c92b3d82607e3d2444ef42de193c8d1e7690759c3a811b1bd7ce5d69889df4aea16a76b0c012df139df2b241a9478b8b593fc88adfcb69bb5453052e30e8933588174dc6fc9d972be63f6f31c961872bd2c222f5c3639cdc9306f7812eda01e66a21a95d4b1b97dbd32e4801c30ff57bbc97f0a2dbeae9e5f1a584292b82124141b3069337b16f1f92820cf68afa4b9881ca2a6bf0d73e60b4ca6f82e0349f82bf83966df4d8d96dbd9ae4eae42618a82124ee86c69115ecc0a0f83a9349e1e3b082860cf6d40a5ad22e56e03951a844b785bf25b14699250c746a7060d170481a9f58135f158ba3d82e488ba2099f214e75a194a3a5e38ab9c49bfee08fe95731469e2a2526a5e5842e41b39313b82d85b1b9adf8444190d5f10ef15c23970359e858bbe503f93d08d29700c99697df85ce09be9fd7e28fa5e0787ff2797393eae5c785f38f108dcd680c65e10e7d8cda045db2a6e89ef207f2690b5ecb1d9df10b3da515139c47a8cae0e098909660d53dc219cd7fe14c2bb8a23b2044dac50bc82ec96965cdd85a1d8d01a19b01afd46e60fb8013f480dfd94d9545a2bac838eedb4629dccb8e58c3ccc45048fed80f18e1935d04fbfb7b81bdecc458e655e2ec2a81bff694cc94a0', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x01e56c345b2e42e527fbad9be9069627c258d7ac5228e6a1a8079618d19614a82faedde625718cc9299d85', '\x01fe04a00c1c494e799c45d37e09d4a0e629a0cdb36c46854fef4c0cc5f8de6ad01ce855c7e8a598f3a4921215', '\x016f175540b7cc420f7325eaa2cc37de2191e8dcf6afba82564e40988614b3f2910e43a556b0472916f546851d1b9c44733429678c9a9cfe49b9366761e4c002640148e9b50ed2538bcc9406d2b5947e40e04c1d13ff89c680d553285de81f920ce2a8b2eff18fec9dc25435cceea74c3874c0b77b1184376b9f1dd70f43ee3107a6f07a31b94ff150783dcd596e14d2c4fb07833551a7ebfb3f8ce0f544b75949006444b2b5f1813de4bafb31cc48348dded5d204fd7348fb60d7e12514e355d861a0b489b97753f5cc2ff0aeb703a5dbd4b60b8f5f6c6930bfc4720cfe15bcdfdb695378f8b0a4a8916a0647bfe80dc644496e7ea398c7cdeeb2e8273e50b18724f946737ae2b29f9d2cfeea3caddb1771ae810ca138c895e33eaa536d1e9d20ad2099d822786fed11acda1571765f788899390f0a320139f176a450ca181cd270b89758d26164fcb9b893e10808265515a8d19e24b1d0b95bf0bd3869df8eb3dfba20d233ec7e0aeeceff91e3b07887bb9e89d15f17315f7f33962a4c44923f2babc653d3cfb774df6251cdee520cceac781833feceb08bc3bbc4e28663772a8324487a3974ac2e974ca0b09acb77ab875f2fd3042a9651ed7ed46e820f0e081ffbdb3c51fc999b24317d8c082fced19d465192764537b73b1182c0fa1da629a807885b2717afe6a99972', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x016e46c3a9e8e3fc59164acf17a29be66dd2ad208b7d2ddeca58b894d2229a8484ccb06a2cf3d0d66a688e', '\x015ac16f32bccd895ae84f2dfacd271f7940a840c11ae41673fa9b603b973d5330dcd075af00c1944c30472d62', '\x01cf2c35c8cc1f665633d37ec442f2c6952e06f425c5656a8960391a4d42dd8f8288a7c46610ed5ae1c7fdc04a4bd18e87504ea5d2fcbc1927280715b1eeeba75ccb93781fd77ee20490e933f6f2cdb15d27b8154574ce72012d41a18d02cf016661e16736427aec1847e4e4a75530653a585e0b02242c4ec984f21a70558f3c500b41dab81ab70607538260d5673f58018dd4a98ac7be86e196a975229096b0b89981fc9e2826b1791a83589fdccee5a205f33ef7aa2d474486e493d59c9b0494d89fe51de6bc66ba54eada87b2090c9987247379b1ef86e2cde8146ef4717a0f584aad481f06d25a66bd85a835f21a4c12fc92bf11fa39ea623dacb7b0756a90f873ddbf4322dde5d5f4894563b6eeb7775a8194913ae45ab5fd7e0880fd2c88c0ed210ab95f1af5a3c38d186289b6a3c88a81b3d5d77580ef4ece448d0b09ebcbb6469dafaa1ee368f4e1d95d2d9ce64f6f5df6b4e4463adf2132e34d9cf2d553dd49b83aa94685c021aa771adfa4f8b921b7e8757dcea088ac32e21cdc6e703ddb45a62fda79d345ce07b244fc2ce42808827439c897963cd7f4db6f72ee69016e79e45b1896b8c0d91eea0462c8736bb96e794279a0ecce9f188869a68f451f0bf6da30c2e9fae045e0582e42ee0f4744083d0a38f48f40a3a10b7fc8288f10ffd0eddb5bd4242bd0c5', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x018fab33821395f520ef092e631722e3d1dd7db19526abd0c586ce78ab33f47091cd52cfccf05c6d5610a5', '\x013add7a9995733fa53e852478389ef37160948e13ac41d2cdc52e2348dcf744b09cf95ec520a2b709d0fdb580', '\x013750d2d7b440c206c833bdcf8906fc23ca4a9c165b0c5572cedc916d91621240bbab7d7d3d8dc284ecf7b250c29886f0fceed109824801d2b2e372d3e7c5d74e0901edb9a05179f4d082e2d00ad6c81c528404b231bf35c64310ad6fbe6fc3010bb6b6cdf82d710efbc89ca882c397b284c21da5c37b66b8302206089373e06a45942d056536b782b1321494342b45785b8952191903564213735afc0065228d99521a1f58110235605147c98db33b4dd2d0a695e925d35c0ca7c44d9e224577de29819dd84ca4ae2f0aaff184175077d304c5544d07d0659cda8434cf4701a976cdec963fde024348b521134d8b04e2a31ad80bb10c3af6b3f187490bc0f676d0d94c4bc464ab85e766393f4961c0d847b5f34fe0bf2f26c9b14f003ff5800f8c097868ef1196761116d7b2cbb2d7396c045764c86ba3935ca069983af26142dcd2559460a3ba3a8c8dffa612a11124f54b908b7e14869b09280d67a51fa9561bed973d2d8179362d7e118223df5bbca25ed75f0541ba260c7db2393dfe617b8456733206bd36a794d75a227fd28a601961c5bbdd9bd071e2d7de97ac02a1967e60edc8f1b805c922fe431b32409e229fd676f1967904f04136e6d9ce379a7e1047f04d13662085a2565d704db08a398c77a5d49ab0225884d0af356b85b69f7438f81ba05487a6f9ab7a', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x01cd741e8b22104a139a48c0c0b1f320a13a6ef457cdddba167ef7bae0b8bbe404d6950690ef5046c37637', '\x013add96091f3b34034da175e3615d6ee2a07186eb4d61ac33e2476ae7a69ca7b1f9a0921f36dc4aa8a81520c1', '\x01cded80d0a423aec4b832dac3031851c4b7c62714c818a5144a36405760254a6c1e6a96142df4e0967307542df27101c96cba719c158a369b6c04f2b9e9f7a9e9f2317e49e4daa4ec0857aab97b6afde8e01075b0a802d0977ed116ed56b2d7a191905d9aa95897dc04abb68d3c82dce6015621b8569a9fc233992af11f1f5c3c6da6df37775df82a8add780710b005d01a95b09e1a16cd672f8971f3748d169df78670bf419520a304474351ab338ef17a39a052eb5913806a51f3b21f373f7509eaad3d88c1bd70d5e77005958aa695d337d4f3a906512671d342f01d576d23370a27674083973f39b7b87969cc7b33359bb3f9dc34fab7586e4ee9a1b37a8a6c7c33ceae5e00f5128b3bf6feed5e9498d77a6441a2184798498bf6b5960eeba77a82620c1cdb84fedaf203e25ea0c1897fe1724481fae37e1d69b810c197189a59fa1935f5daf30a67a0f078da8bae21dd744bd4b199ba0d00e5b4ce55a6bd5e63e219fda90feceb76520ff02d875c6a05cd7f531d41d8ded68154cefcd17828d9708ad29e6222ec1f9405c3a2c8659af50998cb187de1b4e19c5964d80bd1ec863661a6fdffb2bfd03763ac0ea91fed26ad4452c4777d4d5940433ce945e5720ed6f7696eb2ed00a57f5d055a940c02f233be03135b8876aa9b0a34eb7c24b8428aa6dcd3d6a43f73a1', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x011f005880b412fbdb541b792c8e28f7f8c8fd71af4f04d5470de76657bb19cd037fe3a2d29d35721bd2581c38465d8820ae290adba8ed4aae754aa99ba0717d31bb42493d3ff2868874b587748ce0bfdbd2f06b367065ed79ba8936', '\x0172eb8f45eb5b77ff108fb1c7bc0dd266b104eb1e8c392b2c0cde1e7db289d185a51b9fc11c5e8d3d34b746d7802ed73d216b9a74c8f01ed144c2902b6c470dcaf16dc497c5e11f3232b5e2cb2089836622a26d75aa4e8f3a7dda2d', '\x01ee4b38bc535defbab721f17b3d4a4ea0b6605c38522d80bec60cc8ad3750300db412a9893ef78ca384216a4ef018c76be3e501910240736470ab53146adfd258f206cb68f41ccdd325ae732a51e7756d22d2b455ac9a54029acdd81be04e390cfb55c60a2ce19ae15135bc237a641a3637e1fb22eb38ace2c70d4d61350dac95c49a9c2356ca8a5f2f6a15efb01594928c7181aa09f4293ab0df5f93b2ba4ff1326b87a177fb7a86fb6606d1b9db4bf079b64c6e0f260d81fca72770b2ca46bbcbc5e356f7840870b07bd4547f20e9ec774c59fdbcbf276dd0465371a64f52deacd0a1e23dc4a25e91fdfe64bd27a4e5236737857fc108e7a8ee2fde9f48ef0a1e7d029036635f74ff2c2cb1a65f471b8bf0e053c5bd23710ee3877e48c7cfd3b3fd23f1a002ac08152b7ecde4fd3e14996441e1f3c88e6f25e5e356c879baf20291dcd3c31deb7530785ebf36cad4891ac542b3c9e1734ebbfb2e994290c0dbfae3febc38bab933d2bcfa4355101c0668f5d5adf8af4e40ee398c31223a6591542eb75c0da97ee4a3eb6e5620c1c2f8b1ac0b476440788cf2bd95c5bb4af93f1dce59d73993bcf4170e839754c0e3a9ac9d54a2d7181e5d0813a91bec531679920cb2af57fa93aea466302abc4e952f36c3f007cd2a0aa8822ac75eedea3286d6c6f5a7f4e8d8a03449b62dd43be246f46f0f7393079632222f6d9fce18fd2b1e7eb716a038d97b59c6541997dd1ef78af1d988abdf0f93fd5329cbf9857f067fc5a7c513ee598b03985a3e22697ded41fbad69e801550d36f426c9876c690c56a4a00ce0b3e4d4dc94c87c971260d5cd9f6e8c8a8d0d92890ea0fbfee4497140f6672307b5ee2b811d2d012dba3139ec08d125befe08210c6500ba041960a714a400a94909c9090b72d81d9f34a805d0337b3dea92538e572d45926967b50dc0eb337efecb202f7dbc2b6207cc594ab8a58bdd9e993e774d724cfb1594ae6851f138a1d1032dc43ddc87537f9e0484fd3873c8d6d23b227c4f9ad9b7e3be6795cac6', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-30 03:19:42.577747');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-30 03:19:42.612678');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-30 03:19:42.637033');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-30 03:19:42.640214');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-30 03:19:42.665068');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-30 03:19:42.675597');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-30 03:19:42.701261');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-30 03:19:42.703134');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-11-30 03:19:42.870065');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-11-30 03:19:42.876687');
INSERT INTO public.schemaversions VALUES (11, '0011-a-chain-a-paper.sql', '2026-11-30 03:19:42.916851');
INSERT INTO public.schemaversions VALUES (12, '0012-a-chain-a-paper-kept.sql', '2026-11-30 03:19:42.961122');
INSERT INTO public.schemaversions VALUES (13, '0015-quotes.sql', '2026-11-30 03:19:43.001215');
INSERT INTO public.schemaversions VALUES (14, '0016-quotes-kept.sql', '2026-11-30 03:19:43.004656');
INSERT INTO public.schemaversions VALUES (15, '0017-drafts.sql', '2026-11-30 03:19:43.044326');
INSERT INTO public.schemaversions VALUES (16, '0018-missed-insertions.sql', '2026-11-30 03:19:43.046976');
INSERT INTO public.setting VALUES ('key-mark', '5bcbeea8a7871cf12b0ab4a4d4b412d6dda19615066c6051f3db057b05bca40f');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 16, true);
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

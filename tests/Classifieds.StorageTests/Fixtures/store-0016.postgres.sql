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
ALTER TABLE ONLY public.schemaversions ALTER COLUMN schemaversionsid SET DEFAULT nextval('public.schemaversions_schemaversionsid_seq'::regclass);
INSERT INTO public.identifier VALUES ('2d1c0605dedc3f7d618d04d553d0de93d14ff64451dd21a032c86558d8666cf1', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('2d1c0605dedc3f7d618d04d553d0de93d14ff64451dd21a032c86558d8666cf1', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, '9cb51f82190e1e6a124398e8a09e4b2893b5379a1a323029b4069695e0331e80', '', '0000000000000000000000000000000000000000000000000000000000000000', 'c8d8fad3d9f911c3bff0425c227a8773bd3102d24f12e15ac7c083057e282f30', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, 'df1688d0e4658c8df0ecee0652d4965357263cc4aadba4b61057661db3b43eba', '', 'c8d8fad3d9f911c3bff0425c227a8773bd3102d24f12e15ac7c083057e282f30', '6cc03b270d68a360d2e8fd840c704e54cb82f43ada432c7b1cd7183303032b88', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, 'a94a26ca64027cd5e8bfdca3bfd9fd1ea5aba1ade68c1ec3c107a54dd450cb15', '', '6cc03b270d68a360d2e8fd840c704e54cb82f43ada432c7b1cd7183303032b88', '94478a045128f03d2401a629ff769aaf217d5a33535310cbce3b1d72b95907c0', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, 'ddbf3685cebda832473737274210ea847106ad29940f34b90bc762030c401b2d', '', '94478a045128f03d2401a629ff769aaf217d5a33535310cbce3b1d72b95907c0', 'd13cfaf978c95559eec8fc5134295b7706b8df0b730effa87a45948cee60c520', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, '25d473dab8b5b557fcf0eb99433cb8f90ce55ed966bc88f1a1a2fe15677c84a7', '', 'd13cfaf978c95559eec8fc5134295b7706b8df0b730effa87a45948cee60c520', '947a9399af4e41eb082733c60c0157d267a52800972f79a6db1f7e2846d80a79', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, '452565e8504d1d155ac1f2b904aff03e9d6a9513cfcc56c1bfc04014ad27d539', '', '947a9399af4e41eb082733c60c0157d267a52800972f79a6db1f7e2846d80a79', 'efdee8430641358881fc504b9272a483feaabcda0362a03e35b333e863328ae6', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', 'efdee8430641358881fc504b9272a483feaabcda0362a03e35b333e863328ae6', '56d26977d493da46433bc2f97f1d5692d6e69b89da79eaeee3efeae8fdd17c1c', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', '56d26977d493da46433bc2f97f1d5692d6e69b89da79eaeee3efeae8fdd17c1c', '57e82e1130d5063447df2f9775934cae6b620a476ad1b8d5f9630f195e3b5c3a', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', '57e82e1130d5063447df2f9775934cae6b620a476ad1b8d5f9630f195e3b5c3a', '0ed18a0c67c3d71c655dac070061b5adb7551bb1194f4db416d121fdfb81bc43', '', '76ef722810a302929dc0140bdf027f07804bb8d95b0f1407a11fe4f9f7fbdb3b');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x01f1325016c50190bd0ee5f06709c409641c150e3fd4b8aa7fdbc9ffc6df29112a5359da', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x010f108887b5f9b7e22c1d4da2098bbe99cc9948b029228269bec9768f8a6ca3f86d727a5dcc089cbba2b968e364960ee2fe10341738fddd5be6d439c2');
INSERT INTO public.proof VALUES ('97086dfc37183c85055e3af1c9845d2fc2b79e12e229dccba446209de7913df0', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', 'dd5c5b5cc68c34e5073835dce9d2a9d0b2c66e8e3f32d4a61d6b3826828f3a15', 0, NULL, NULL, '', 'word', '');
INSERT INTO public.proof_setting VALUES ('97086dfc37183c85055e3af1c9845d2fc2b79e12e229dccba446209de7913df0', '\x016b642607d6797e591a4057eb7ab6e7ebc3d4ce80783e12135881262765822e1163034e9a0ff2ed6b46e981906d785f4c1772ab585c9010562be1e1ac694b87eafd61b976caeb5e5d7a8929a6c9be8f4afb715c14d135eec9fd5aa82ec0fa6c24c3');
INSERT INTO public.quote VALUES ('20261125-0003', 1, 1, 'w', 2, '20', '\x01ec928d3e9a7350d31b3a07f5fe44009e06595f0e24f5bdc41088223733bb02b55a79f66634bce15ec49bddc300918213e565cda4f3dfa499c346ecf11ce250832cfc995fb902edf26e9fb9d0fb6fcdf0a55ffc6ded9e62c9410349cab1ac78e89aa3d049f694075ceb2ac21aa9153c70550e264fa4203fdc6fe32cf7bca4954523aff59189e8be50867674df732a90959fcb83a63a2e3d4581ace3d2eae2fbecaace33227541a8fd81cc85574049ed03a8ce96bfbb468c9fa09881ba77576e31e575a7cf9afd8a237057e04d518526535b19f7de13d3f29f9ea82f4847e2fd4cee54fd2dfc148689964561a616890b45434eba1d1075b031996185d9c4699df8ffa13ae46a63aec2fc5cc7ae39cb98068b39e1be84d5db87850608dac0f5b678', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.quote_share VALUES ('20261125-0003', 1, 1, '20');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x0135c689ffffcab2c36b597330f5c46e88e44d8868171ff8ec8eb383175f258df021b36c52ab5ca74e770805b05e0458910ec4366cef39d6534f25c7b901554254e7b7950ce92fa4b5441af6b56bd5e8b6f07956ef8c8c04', '\x01278f0c0eccfc20a1cc058fce1747e9cdfef6fa063b3cfd5a30ca0194274be7e6ee22ad95a9a9a44d092c50ef4dea85bffb9d674e58a04a4cf7cb1fb23c7eebe5255c3a4048a344c1765dccd0bafbbc8c5d15a2747422b50c4835cc', '\x01f17389df04543708002ab8237dbb14c5d927bb05cd359c5dc696c31c54095ecc90d12f429e7fd0cfa94b54d8daa80cc3ab8003f9f6d11e9b208916cb1e508de1fdfc6ea211b1b65c97a6431cacffcce2a8886b64f4adf14510ea22b1cb625f188b8178ec8a6705ad72ea1f98613cfa142b543198fe59c0afc89774dca86691ef05b04687bcaa88b054edd95bfb6d34a012f2fd4521fd5e096aa54dacec2e4a648c3a7643e17e5aa95f234636c3196e2562ba27f9adb7d97edae093bb5c4fa5711a5ed077e25838bde48e08ee7384ed2b4ad3ae33dca82c1f048f9bcc133d0885ea3fe66e3b64f2fb892d2c61d5f07305cdb9fffca1303b5716d8ab7bb32a024787808eb254f1ad9c0fd63a9d263cc93b889522a0ea413e154b8390fef85449fe693253d79748a90595e64bde30fcf65b61e432e32664a826a776e4c8e3a644a3cd9bfb84e4c524ec62c8d85418732948e7ed4a6ef759fd5809b914e5401af363aaddf4dfa266a1d3617dd88e7474778d7d68b03a3b721b9b91eb6849b62d821e7131d3716de2e38e8b1cf8d57f77452bf71daa9093fa6a9198da41ee6044200895c80c872fd2b1f687b2a5d27a8b0f4623efff2d60b232c6a9eef8f25879e6f70d6645637a5d0740eb98d4486501bc8cb8de70acc2cf3cbec0c71274228beed6d12a7f89e31082086b5b02e888ea6fc5dd80c698fbdae3e90d77d29612738350422a415520c7b79a36dce5c06b73a9644792b8a108af0bf9e9b6f10009f9b81918719e85590a2fbd3c459bf2cd77f155951e3eb89f454b34dbe668f3d33573d86c9bb3c4c92c06a7dbd5c0abaa358743b8a2ed1dc2e587265f5e06e59c3d5308648067c48f992ea2795314bf0f64', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x012f782848de3ca55f8451b9b6ad9ee98dfd0498461db7a619f9ee7a51a89c4a634823a76d17de405c23b2', '\x0195cf2fb49f685187c800770ec81899df4e9275df3f68ca60190dc830d9d27f27a60bc30bf2957c04f82d3d4e', '\x01ad24d3d9c95bac76677632ee9b4ff503fd6cd3c9327de754f551d8b7aabc00362f1138f5a2ae0587598f613ea7c3c1f3e4ce869aca77f1ecd26a615a9d8b81d14eac370de22296ec241df5fa480c9af83475e6eadb700fea61f6f8829c685a337446ce2fc62ccf16efcda4feb5f4dadfadea4100bb19ef9561af782f966d1ca4f46bb4f7a0e8ceb57c49ebda0b4ccec34428f3d4eff48260349f53ae53fe440c666db744656be2cb1b3f1f6e96127c09b6da2de8148bb65ccc8682d3191dc571cc494ad3842c9fdac89e6f4334dd6852695c2dbe5f8c923582f5cace58a99bb343aa56db8dbe808306e7e987a5c3ecea8a0305decb8872efbd1e96943a099e1310e56d77b84f095acb1806f95bd9482b9e9a2747d20233e8c0b7b056d43981f62a85a0fed76bc2b1509acafcff8d3f572ce83a771da818ee4701200658c64d0ef1f332f8de3fe8e542682dfdac47cebb14151fb36440a44b315ed9136e2605678ae1015461cd50034b38e63b85528e35d4d304177d00f1f86ef7308858f6ededd80666452e33992ad2c68d3d401254061070a7ad8550b2bc5e2960c8be9cce7dd1dd2d3fdd80009be7a4ad211d28f6eb73929bc043092a88639f6944e3470b7819c5253fcf0f780aa7e87fde3f75dee5827eb71acbe482e9aa3d91f3cc4bb49067e1eb055c116dd4165177', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x017de0765f52b28a9fbc159f6778f7cc90adf1f6c60a12402b8e161aaec0103868674d4005df5d3b3bd9e6', '\x01355378b4ece3f633ee42d100fed9b6d647e15c2b412e9d6eeb38b2fcf1ecb6efc3f549985585913e0b969579', '\x01ed4dc93195250a1336449ebb338e8b409a13573548057d53d6866d5c51ffcaa42addcefc21f0a062e681215025aff5a404d258123ce381a0d19a6446ca242586c96fe55ae1a12f07e3a7c77ba389d0bfff61d355b0305e6ac5ab8ed2f6ace4275e8cefd871d25856d28cfc772c4aaf9138729dc169e135f362672ac1657af6f7675e1018f45986e69abe7832849484a6cc77bb918db33a00ad983a0556090add306a396cda2a3a60463d1ce0daec323fb49c5ae701cd92eae402d71441422c571fe6851afa32bba57b68cd70e1c618de1c119948c29e7beb8d5eee6aaddd5f6fce8e1e60760ca41bb83da145c75fdd2fffc39cc853dc9506f25e07d95fabfd428cbb9611c702706c3e9b34ccf7af13f58ab7c48e7bd39be979cff66adbeb8db03ed2b0fd9fa023f08331d8f84795ffeaa80aa12bc53963eb60d6439f5c08d416de206e12f3cebeb51d27b4c512ea6fba45fadf80b3769fc602449d316b1a6cf2d9491c3727d9bd5446c2d9815a5cb7c7bf1fb090e55b5cd6f5611e99b42b91bd63d8a45318bd0a3b1e074e0647a1a1a3033e402598ca975aa18423a944089141e13f0bd0dd983adf024bde74eef8736530f3e5ad2a97a61b28da5b2c670eef3c040133ad7d5958c94e3228f5bd59b9a5926ad2e9209e8cbb3b629da327e5fc99e68f2a458192069d5a2f9b', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x01abb34147aa699e6357e1af0aa0f184ba75714e8e62addd6d883d547b06c8f9f82f5ebda0d12082adcb66', '\x013ddc48ac1eae2d2ee27d8ffab395d449ab0bb7874936aa02ea272e9d9c233f85d06cabd5e79866e428717bb3', '\x01a27aa1d3ce6a2163a36818564e58debb99a10ea3d584db68cb9653155f1c6437d9b8ea59ff249117c95cf9a8f1db7533c8a12bf60d31a0a81ff15885b79dab1cbef460b1ddee81b177a8d88de59e00b75e39817d02a2830c2464742b75d2f3c24f8009f8179f3c83df9b4569a595aecd50654fb8f9833ecd9004917c254c4bd047c58e84ccc6082f81db5458c3cb7e85ba3e3e8ff84f2ee0ec0b1f4ffc425ba6c7bad2d282cc8b8d0a41e64e882515c8854244e66e486cf7bc43352938c04640cad2d268f9b916b876dcd4c389316ed104db78dd5896b34d8ed28523c202460931e958b6271801c9ff79d746d77394618838d682ae36229868f2a155bd8dd44d05954e9b500ef802436daa4cf32dc9930feb2a680893ae9895c31bdac05ea3de83ddaf9b8700f60f5316b86288129623e4ee42082c25db08c4823ac7d6a363b5bdf0ffafff4a45d07a90f92c6642504dd133aeb51acd493ea093ad714fde20dfa06acbeb6d73ccf4f9e7964c1058d293d7042b52b396ec7118b15a5e37518b0c370ad36dfa0044c57ce54987cfea4f5f46f31bc298428bfc4479c28dcd1c54733e5eecf770820c2b0f66da8052faec2d2fc737cb6adb074c07a2f797c292359bfc75f8d7f719290c99e6c7cca20751b45fa03b0e2c96fe5299335ad1c03a573d67511f472bbc0824f1adfc', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x01ce5b66a1d7715dad4d6b7971b15e6ac55532838be18f04c59c62ece913bf2fe8437adc0b1e9079ec3565', '\x0124241dfa72b2757972e9bf9bddee8cc829c8e6c52c3f49c6a17bbea2528d52b7a1a87ea570117f772d6b0ba0', '\x0181228c5273c017ebfa91092d528289b486dec9afb84a41ab04699d4de325ef4e3a96a1644c312882a3b77fdf674b71cc972dd5173090824d06b4eea38f85c9a2663d789ebcbca5a06d628566dfdce6835eec36feb33d4430cf32380298485b878e80be38490602158007f6dd62551d30b202eea6e745ad5e544b840923ea23a5760e76cfdb44f19dded6287a709aaed39d762491d5fa744a20685ee89f35fa1b9ed9f09387faa91f29ce86afa679b173faf447c3cd804b389a280c654d8be25e0c4823cf1b5ff1260181ba9c651a61f5edd52fa5d93565688779ea0dcc628ce60aad2da0fe6acecfcdef750b58421301b3c07f8a082c0e0b9e8936c1213989c62adc5fff93f112f0a9a8351e7cab4e53d9300aedb106a6ba6cf51b943f0c5415975e854327e8df39b603e806d80bdab7dc0a03f650f0008a341aeb3a0aee1c4f748181c8cb1999b8fdf9a28165be1333b482704369942ba8d6e2e0d8428ff34648bcd9b0131745ca79fffeaa4bde9c99355e6de4b323fc332b7e17ecdcb2556d6026692eaba88bfcde5fea0456b2f04894e9832714e57343f5e678e0dd84b1018cec4380e35ac0bd1da73e1642679904fcc733fabeb4846ca0dc5e80b67c209f4f4a8582028761b51fde6e59cea6c0bde5f9bd7ee184bf49e6ca21f4f8eb808a626cb14d2adc0cc0ae0bfd', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x018b1b33b77887085fc6c373583d04c019d9b4945cc88a3b6462fe331919ce41096a73289c2dc24964d68c6d4474f09e6af016534a68a1f1bf221ef4fc955c4e2f1a3df95ec0a83de74bb0ee7a6c9bc54955db362de3e5d24a7b58c9', '\x0111bbd78281c5e687e3a24cb348139d9496c916bf8e0ba23533c780b08692778a05e760cb6323ef3f506c7f72750c855bd5e839091d55d08e057f658393c5092bdeb94525f68561d807fc2bc7e8ce4f918f6f3d524c764dfcc51f8c', '\x013db9e7b74ea6253f580489435d80b574363b77e24bde57982770a7e6388a4008591b29d7af2796ba1bb190dcfdbb63f0febe8ad8b224ef9c30143a232479156bab312bf7b7d7faac2fea1a2cce5a91e7b66f126ebc52f3780efd1171a71c3d0957f3086a348a2ca3f208ae0c1e24735e95608c7cdc3e51fefbb54a80da53a1cfc8a5b50b67994a480f2f1a50f3f797a5ec7e8ab45094daa7c1a29b515a734b66d0a0dde0e24924f1819d68e363b10817ed893e5b2ea04c99c43f717a792066bb73ad3ce358a58bd77d82b8415d7cf1a00777fe1ce2e6ac85e06163c52e236dcc7c9f3df52ebfa228e03b638edfba8fc0e3dbe287e34a5039748b2454a587caca50df3f3bac16a4ef2d26d2af7168ef589ac5eb43b005fe37b7a2100175cc09205170b72ad24bc377dac658084912bebd171e6827a1824abf584252b5eaba46f2de41c1af82897a38f3266a9c0795623f32202759919e3c0603dfdad0e3dcff82b7d1d3ed41e9ea5850ffb1d341664a3fdde5e21373b32ed6cf1d159722e4cba88ef4159cffcbc28863dca4ee78b2086c984a68d8d2e4c5c7a4f7ada1c918710fe741d986a565ff62f1a75e8a3fbfa64c4c6edaf28c0b9a66e887de664e3da0b28c26b046c9a6b912ba6555ebcb22ccd5a66d195714c6ed2e9c0b065d24696203a2ff496fe7143513c9a38c05b52ce9512ffcdaee9ae6e23a02d182a6b4d995bc10faad0288cddbb402b0a41d5ad0b7ed76c49a4976b5b648352b360e2b20c550c4a36a54b6b0ab31883ad73c10a93c019491424a09085488f92cc4b82ec695edacae679b28510b8c4d851a457532b562baf2f064f140f8c2fdb2ff26dc280f2665fc9c9f0073ba74bd0e22660b24cb804e33be7ae92b6bd569199444f1661279a88565a80698f9eb3a225d1dcadfbe8a02c15bbf45448f058899c125d94246415ba50f1a0a6082a2e22e8d4df24dea713cf11d203d7cb122c8c9cfdd4d7050ed24510686ce10a70126afdb2c9366e20f822a4c0a8430093d25df7e1504d05b13462641', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-29 19:36:11.901263');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-29 19:36:11.936597');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-29 19:36:11.942917');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-29 19:36:11.945142');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-29 19:36:11.95245');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-29 19:36:11.96411');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-29 19:36:11.973388');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-29 19:36:11.975998');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-11-29 19:36:12.405186');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-11-29 19:36:12.412302');
INSERT INTO public.schemaversions VALUES (11, '0015-quotes.sql', '2026-11-29 19:36:12.421202');
INSERT INTO public.schemaversions VALUES (12, '0016-quotes-kept.sql', '2026-11-29 19:36:12.424536');
INSERT INTO public.setting VALUES ('key-mark', '259645661bcf4a5d7a7f7727668471656bf38ae93f7640ec2e15447c105bafc7');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 12, true);
ALTER TABLE ONLY public.schemaversions
    ADD CONSTRAINT "PK_schemaversions_Id" PRIMARY KEY (schemaversionsid);
ALTER TABLE ONLY public.desk_user
    ADD CONSTRAINT desk_user_pkey PRIMARY KEY (name);
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

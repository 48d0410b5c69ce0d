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
INSERT INTO public.identifier VALUES ('0ebc5fe91c8393c7c95fe5d929c20c93e5cc821f8c99472d559a9e2afe342280', '20261125-0001', 1);
INSERT INTO public.identifier VALUES ('0ebc5fe91c8393c7c95fe5d929c20c93e5cc821f8c99472d559a9e2afe342280', '20261125-0001', 2);
INSERT INTO public.insertion VALUES ('20261125-0001', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0003', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0004', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0002', 1, 'tabloid', '2026-11-25', '王丽', '2026-11-24T02:30:00.125Z', '待补章', NULL, NULL, NULL, NULL);
INSERT INTO public.insertion VALUES ('20261125-0005', 1, 'tabloid', '2026-11-25', NULL, NULL, NULL, '王丽', '2026-11-24T02:30:00.125Z', '登报人撤回', NULL);
INSERT INTO public.issue VALUES ('tabloid', '2026-11-25', 'Open', '2026-11-24T08:30:00.125Z');
INSERT INTO public.ledger VALUES (1, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0001', 1, '3779cc523b502c5dac535d91d00b75cf4950acdbc4b8ce91e5e931cfba97e719', '', '0000000000000000000000000000000000000000000000000000000000000000', '52c4b75eec6ae9b12b11dee903f44a032a0523509fcf369bd05674d689c536e3', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO public.ledger VALUES (2, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0002', 1, '2db90d15817cc560feeda91322277acecd8a771cd25cee2c118de47bdc0be9f8', '', '52c4b75eec6ae9b12b11dee903f44a032a0523509fcf369bd05674d689c536e3', '4f10f2bfc8339251a915692337b58457fedfbe40cd8d46c91732e060ca29ee3f', '', 'a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc');
INSERT INTO public.ledger VALUES (3, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0003', 1, 'ddfe1f9bb271805e5ad6ca19d205298129d7bfe62c9fb0b90a9982b7878370e9', '', '4f10f2bfc8339251a915692337b58457fedfbe40cd8d46c91732e060ca29ee3f', 'bcc7362709397313155851a990cc85c30d0e407ad811bc22231ab5043de3444d', '', '0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1');
INSERT INTO public.ledger VALUES (4, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0004', 1, 'e7f8eb6bad0955524e4f210fa26a02a187596db8ae81943f63ce3def389c26fa', '', 'bcc7362709397313155851a990cc85c30d0e407ad811bc22231ab5043de3444d', 'a8c3fa4a170279bf1b2906d6c273849272bf929c18ce46f0a508e562cbe24370', '', 'd44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68');
INSERT INTO public.ledger VALUES (5, '2026-11-24T02:30:00.125Z', '王丽', 'add', '20261125-0005', 1, '2c931c32fae0cb3d5fb443e9d989ac4117fbd839dfa0b6a23a3c8aeb3059d437', '', 'a8c3fa4a170279bf1b2906d6c273849272bf929c18ce46f0a508e562cbe24370', '9a4a8d5d05672a667cf1138c8f5c21406a5a6b688c2b933e238d2ba49a2c7d15', '', '532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722');
INSERT INTO public.ledger VALUES (6, '2026-11-24T02:30:00.125Z', '王丽', 'revise', '20261125-0001', 2, '70ecfddb1b2bfc900b3735b77e1b5612f97090f1ee6fbee505df17e7fd706cce', '', '9a4a8d5d05672a667cf1138c8f5c21406a5a6b688c2b933e238d2ba49a2c7d15', 'b019cd5ab1bc1eabcb8a4dbedba909cb27f3fa987820d7949b398329e2704759', '', '21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO public.ledger VALUES (7, '2026-11-24T02:30:00.125Z', '王丽', 'hold', '20261125-0002', NULL, '', '', 'b019cd5ab1bc1eabcb8a4dbedba909cb27f3fa987820d7949b398329e2704759', 'e122b80367cf987e5091d729aca0f9722cbec643cf7d8587b918ece4d1698e31', '', '5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710');
INSERT INTO public.ledger VALUES (8, '2026-11-24T02:30:00.125Z', '王丽', 'withdraw', '20261125-0005', NULL, '', '', 'e122b80367cf987e5091d729aca0f9722cbec643cf7d8587b918ece4d1698e31', '3d4acc84cc0bff626243656ad3a5e7c611edb771b2c5efb5a16bdbab8bf9e8a7', '', '396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3');
INSERT INTO public.ledger VALUES (9, '2026-11-24T02:30:00.125Z', '王丽', 'quote', '20261125-0003', NULL, '', '', '3d4acc84cc0bff626243656ad3a5e7c611edb771b2c5efb5a16bdbab8bf9e8a7', '7c7aad8061d2733b8cb12251537446579ab3c0ef6f3c21c6892da1ed2fe872ec', '', '683b83e2f8990d118820ef577e23517e382988e4fff9bd2d0dc1635f755624a7');
INSERT INTO public.notice VALUES ('20261125-0001', '2026-11-25', 1, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0003', '2026-11-25', 3, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0004', '2026-11-25', 4, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Submitted', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 1, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0002', '2026-11-25', 2, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Held', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.notice VALUES ('20261125-0005', '2026-11-25', 5, 'tabloid', '2026-11-25', 'lost-document', 'Loss', '挂失声明', 'Withdrawn', '2026-11-24T02:30:00.125Z', '2026-11-24T02:30:00.125Z', 2, '王丽', NULL);
INSERT INTO public.overrule VALUES ('20261125-0003', 1, 1, 'ID-REGION', '\x01b3f8850c8e1c3a059bef2a58ab959f82ec0ec3832bda2e26f64573c30df7e693382dec', '登报人坚持', '李强', '2026-11-24T02:30:00.125Z');
INSERT INTO public.photograph VALUES ('20261125-0001', 2, '\x0129bfcd05826085ca3aced9cd88dc99f80a61bba1a4bee0cfce65098ff7cfa44634463b51e019ca819bf19cd09463808ca522928de5b1d172edcf7004');
INSERT INTO public.proof VALUES ('5d5d60a1f8e9bb4c17566a484f5aa9a49ec27050f42b8e1da76b3da59ab2fdff', '20261125-0003', 1, 'aa', '86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a', '2026-11-24T02:30:00.125Z', 'yes', '2026-11-24T03:00:00.125Z', 'w', 'f', 's', 't', 'p', '1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312', 'a218f199f67681b3fb5def082fc129d67397efa8a7610a94a8c9dea26ab6b1de', 0, NULL, NULL, '', 'word', '');
INSERT INTO public.proof_setting VALUES ('5d5d60a1f8e9bb4c17566a484f5aa9a49ec27050f42b8e1da76b3da59ab2fdff', '\x013598334756f08005389037cfe8ce69573755a0e9970701d163cde825b27a0548bf7fe0240b9fb9d60512f52b95e7b011c6f5ce7628db1323ffb9fb321f229f7fe1e3bf79b5b413dacfcb2561cde40651cbd4bfe9040ce5730edf7232a1b0dcf3ac');
INSERT INTO public.revision VALUES ('20261125-0001', 1, '\x0158d6b814028d15c47c269f9a565abf8ba9ef3599669add0f3249e4b1fcef51b4193add439b4074e00b85dd7254e08e6db1bb0eb08db1acd03db5f9c613a1bc60d8b8058365dce6a5f80010cddd0d729fac26e22c53e5fd', '\x013e77f1dde5df45939fedd949d01bcd7997808e678e3bbcd45117937a8f33dde3fe0735de2ffa9276cae7d171a5c8da77af3282b3a71f8bcef55aca88e6d31d8bdef7bd050073fef68e0fb625cc78ee4d056ddaba8b18c950c94844', '\x0173c1d30400e16894619ff41cae468d31ce131406bcd2d00ed399d6a045439c1990967064a9862e4fa539b6742a80529fc0f08f463e3c105cdb067e91118d88e681d06b5aac2289370d691d76aaf0368a6d5a7c0f790e29457683236bcda72fa26c2326ed6c10d3e7fc214d3de72b9b824f9dca68c9c30e3c893c268bb4ed8d003ba9bd52a964a7042d250aba273823f7c66b55cfa0499a7058712d19389c0fda0fdfd893edcf493646c2eb7b0f69e2d8e1f0676adfd65e189707dd2539ab286f89ea5edf3e4ffbd659ed7d272a92236f86402cfcdf8578d5e7c6e853600666e4de6e4176ef5d8e83c06f01e56950f04a10e0e8c0387230f2b244d8fad9c7135576341ac0863bdc5310c1791349af5aa2bc9a0bde2c26578459b0da57a66b45aa029c1d28e63ed8640f45a4f1e65a142829e7996f6bd933017a01e7d4d83a2670f3c6afccfbd170f3d851e3fbef98a8560638600166d5e8f64d376cd284d59978909aee19d8c9187a28524cee9fb70fbf68fef0d6433f7a859e0a55a0c9a5145c342c79d267f76908be9d9652c1f72dc61c416cc733fe29dc5258631d499b01011774922fa45bc63f740bdfdea0b9b96e5fe220a4f7acf135d1444ac900e1e9e888a605a8e2117cd0883ded68aa5cdaa9ddfbe471026689ea4319e661ea03424ae39c22476176bc622de2d4a944b5c07b974f2a8a5da296334986d35c583f7b436a6e6800082a22e057062294ea8714211216d9303e9d644ef1d667c0f8948d587cb1eced2e98ad575af354c7c96cc96194d8f764aa18932feaa657b1980e4fb73ff45c01258d3785530be5a242e3ce9bacdee026c816033b7bf5fe4e0c2661ee9c81e901582589fbe2be9ad75244', '遗失居民身份证，号码110105********002X，声明作废', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0002', 1, '\x01c728b54bb12c2f7c635ee809e3ec6f851df321bb4554e1d1f8eaf66b887d54d73a619f1feba581e12d2c', '\x015e8b45de92588f28cb72aee62042cce565b518e43780511e3ab64a222a4d6ac76f0340e2b87bba1d603d36da', '\x0125ded8dc6d785c7215cb68c961b321240ef7d5dcba52b97e66633927bf22a5b364e0c28e36ed112bb05ab66b5ab15f05bc1064a7ae2025ddbeb5ce083a29ae043f1f68c7219fb7d60dc4405db6a171e7d794167f6373fefaf755927ba993b4ea73c9e772b369d26c19c26cda6015e9f903741adc57a57a1fb12cbac29269b0cab0cfca57a1dfb273488766614d3ea5499f85b6a025be7e5680e1b8f5b39b39fefbc6d0d70f0c1ba3c522934549a25edf2b3a7b3a1353a4f195bae493eef8f245d64f62e0a373620ff2926b810d85e885ac18ebfd8c78ff742343c3c8b17814b546d8ea751ff94843697a9c61dcf0c499c518c89cd3cc9ac45344251490a497f79a15cbb38f5c4a07be408c093ffb41c386d39561d1de60e1ef0adaed2f26cfa0bbd97f7c92d32c56521b94809d00e8ea6c0ff23b4cb0871241c61a6b7e60d312a786446c90c47696701f9ca7c16c0e1b2d49bb84b4d50104bb34ae3c7db1a1222af6f5ec0d491b197b7614161165df2d00a41538e5698b3bd7d2e6045e4407d68a46e2585878942d900a9bd9657f24e91ae819510938e8f3af6054f1f5a5b45aec6dda736fb536c6e948dd1237e46a693390b8e1f97e22e8ad67a6aa6c37a6a99f56ba092a3332d4b5caf8d930ddb0eef04dae5dce86004a96bc5e121e995d317d323c5c917e9a41b2ae90', '遗失，第2则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0003', 1, '\x01cbfcac2782a168a8596ece2f43fc98e3ac05224ab55b755211c38e1d05201fff6f187ebbebb6d35644d3', '\x0138372661d97b1ec0f19abf3dc98b98aecdc6fb8799dce4648a18131ae695cc1c77aa799cc7d58304930d181a', '\x01336eb29f63a9f6f9549b568e09c4643fb02ce1758d2d560d05c4c9b2aad9ab6126fb04a8eacdf29463e9f32adaf5288cc6016a64495b046965167c1462d6cb3ec39d50a8941be7b85cdbd3195eaf837fee8ab19a3ae4a9556336b1390f52cd770d6ab9197956cab465641f5f7b16e4b344088bcadecd9880df1fff1ac29e451a20c8df37493f28b9d54c8963f2a36beb67eaa4e9c3b3ee89d92da29f10be40ece562bf88274a4218c49fb7a2981a452f121969aee612351b9b61ab35cd4bd38e8b1731b6203a364a9aeec9bd435180e9e96b336b7572389fc1dd334c4b2ee2be958c6f75864e1c46a0fe64d4f18870b4276f78b04d9e80079202d01a62fdc8801eec3a16c7e0412f00513057b67eaa4f1c35f8089d51311221e9ac03abbe252392e72100a8cc478929214c409452459ce538d33027886ccb28379575f863146b7cd319fcba0449ed6597944318571f4812d14674b5908d51773fe9c1d9d1d10aea2c418268391a7a1cfe2c536611b16436c82053239de593c8579d590893c3c52b1c4e96839f340adf0b1b490aeb795383544b1f4156cbc50d1d1cc78c441d61234f290e4b1ea3d3cecc0c21b3bdec678c2517c0a2e95129d72f734fcc5547e42d753f35a6a2509a99378ff22e444e376044a6d77e0c7ad0655424b5ef99f20dcff5a6f44c5aa7ab970b0a', '遗失，第3则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0004', 1, '\x012475b406db159c5211ad5dacd56447bf902fba13f1f381f78aa389550fbc13fcf40d55ea35eef2bc45b3', '\x01935c6867d5bcea4dc208487da31d12f48582594a36bcd87ff7a2d93acac0e1cd6de2d2e41befe02e5124aa4a', '\x010f43a37df40296a85b5c182396e5f2289146d3e8cf84268fabeece4d0e0a4da592de8957231979d2aa6241ac6bfe6ebfc8a5618c44666d664aba6f86836a08e2a1dd510a3e756c34d8ff2d22acda215b09260b86433061e981fe03878b288a73d41bccd88e134b9ae79c4a77681b11700b107c873bdaefd627b9d0d165cebc71f35abb70eaf6d7f90b2ad73fc6731959d1d3ce798ed4b27d844e9a766b7406cede43ddf54e0c8c57d72bdfd169a23fc2904d64862c44d410e2de519c02aae679729585933ee92e02baa413ee2ac8790599f3bb69bc45894bc58ef3ab412ff8331181668a88a8751cfe161df609001eac7f4030625f629b3d18fc74a27cac650e38efae95bbded3d918b2a637850d1fa6c292f32be4f386bf5cc61e28657a56dae18f5330a8558e68954f3af0265862f76268c05c075943e6d792738003570668340a57bae2278c39ce26d56eb45929450245e566b42820a6dc49c90cad3743f3922093bf8a4be415701e61b230792581d2f414c3f5f415c46d853b76716eb6f4f5e528b1f42d8bace915ecd25459565502f2236932c45b74bae0a6fae208f474e1886025ef85c48a0377482b1055582fce115c6319fb2411982851ed22cb17f664d3a958153e299b43f3f1e2c24db083f52a68bb70d1ce1c22802f0f9949b1fdff770a2377c50301a1be92', '遗失，第4则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0005', 1, '\x01588a31497be59cd53bc0ba38399304f8591ae104bbce844cb162b9296b810fc538d3e5828869916d1db9', '\x015ad8571a7cc796a542c3f1cc0539e596a7c3331e13254c70703bc049fb376f49dea19b9e90d4608da6d47072', '\x01561e00a8f4ed28cab69eb66a96cd9aa3eff7f51770b33723b3a288dab8e94d1a5eebc1f53ed08d609ba88ec3db4b4dfb004815e22a82def14ee0ef259e635aa0c62267f0bd7f5957dee90917ca2a4443a6d29ccc2423319b44fd6c1f9f10216115b13105447bc6f06f7a9d041e91914e3f493c9280e544d4b16bae96fcedd9b81f8faee79a78c5dc13a5c131a0a83d5816e5153cb03e82c619dde72de5dc6f4bde7b26ef844bdd222855882c72c19b62217903f92965a4d7822df7f77d31818709b517bb21e451200fb080d511b6632121d2aa638fdabdc1efa42dd74920dbec0fa32af857a3ce415aa92dbd16800ee9fa13714881a60720df880fecf4abb3f84e090e2d011ee5ac066a978537757a7a17c628199674360b1cfebcbdf068014bd8610fe9211c2fead6214a8a50e838fec2ff8a50e826fa0e01f5fdd54a450474af745e9017c7d0570da12328cc398baa7d04cabf8268e97a237535c61037aa3891ce6828f6e2869f493ad43550157cd00503ca869355ca4ab5f208d36c1c4cda38181c4ce4e37f08dcc6d9a7beafa32ebfd7f5defb539ceb80a6c20ec97761b5526cf6cc6e397d696f92a1494bd9971bfe8846e6e8ca65a1074812a900c5df830499e285ecbc0e8700049451084f3ba9dbde38363c422f0ee21276bb3dd7c37fc27467f08093ff3c59910c', '遗失，第5则', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.revision VALUES ('20261125-0001', 2, '\x0146e32577f3e07abb10f8f792fa7e883b382019919feba21fabdd6098e94af91b1f7d45084022ad990a0fa544e06c71a5f138b721067847e632165cef6ff9b0acde9d7e6c38aa0eccbd4ad03f1bdd8e237e35804a32d2c0a8c093a6', '\x01a43a5407dcc14692f73f405af8723394ee53668b0005538c8549b2033aa83424c2a41d294f2fe2559f48e0887709ededd5bfe495335a339fdf83a9d03f5aa9ba587bcf7191c09d1f136b10505422e645003cd06404ab6812ba319e', '\x01b47c28be9135a1c9473fc43d6bb9088511c7566bd5387e6114f8286774766d29cb2f10a812bb128da3d867b08ac536f37aaa8a0a2ffb97dee0b8b47fe2c8329e80d53be8efdb0b96de8f000990bcfe7749a6762cad91bc4bc30b1002fe10752138309a0a30161989da28c1f894bc98558b2e8f29f8cdedc948ffdd8ed99d211f1308066822c5d5eef2b1488f7a11b21e07a80c41d56eb454304b8871e45302ddc5370d32e136c89c9fedbabadda5b802f879b65012a1d178e3164832d95fb2c88ce8dcc4995835ee597ba4713b053f87b119b8c1e54ee8d210a2f55aa609385668da4a9b4ad1ed8b7bd37337eea14d3026797291192c5aeb40f31621019bcc3da3049b5f1eaa73b4861112a4f58b5dee249ba008582267ba05f6f16071be871a8c02a59d525a0d9121c7c05d0f2ca4084b2f1c62afbece587592a5dd400b918496105c817875a06056ef813c272771228bfdb6b51f1b21bfa631df35890a19414db2037e0564e8418c779b463ccc0ac6e198915398e35f3a8ce5e2dfeecd2421ecf25425684ec071505fe858271e5a855710c0e83e16f9b93fb9401644be784a706ba6599595c96a9605c9a5aa973227287f45c23f5fcaf34f02d84ac5ea08e790a988e255108820039d82a19c3e2b8cbe658741863a30f397e73fbd43c3aea477acfd4099a93d15adede3fbce88b3361cf67682b5da3e0588cce30585445721df740cf7d97f0c724eb9eb75b49656d8a8ac8cc1edde8c15b75fbbef90aac84fd2e05be17b6ba5f320b388f37d4dcbd9af93cd204365952154f318532dc77d60584ebaa457558670e2cc52c1176f4be74692e88778bc2e7673e0447afaf199988bd90bd38e783a3175f90391a0ff6484fd382e06c2aee825399f1ddd587edd343539b6a8cd49d81c9c1ce3f1a460db2dc91c6ab6ed12e1441361a33dc1633a9a3eb74a8a79203b4feb7ceb72dac0197459fa39abe19f0c6edf694df8654a2df0c349e7cddbceaa9c22931225506f3bffb9c3aaad09cd5c40e8cd59389b872b1e1d0fd8', '遗失居民身份证，号码110105********002X，特此声明', '2026-11-24T02:30:00.125Z', '王丽');
INSERT INTO public.schemaversions VALUES (1, '0001-tables.sql', '2026-11-29 19:34:52.673772');
INSERT INTO public.schemaversions VALUES (2, '0002-kept-for-ever.sql', '2026-11-29 19:34:52.689651');
INSERT INTO public.schemaversions VALUES (3, '0003-photographs.sql', '2026-11-29 19:34:52.692199');
INSERT INTO public.schemaversions VALUES (4, '0004-photographs-kept.sql', '2026-11-29 19:34:52.694057');
INSERT INTO public.schemaversions VALUES (5, '0005-layouts.sql', '2026-11-29 19:34:52.696147');
INSERT INTO public.schemaversions VALUES (6, '0006-notice-life.sql', '2026-11-29 19:34:53.513334');
INSERT INTO public.schemaversions VALUES (7, '0007-proof-settings.sql', '2026-11-29 19:34:53.522918');
INSERT INTO public.schemaversions VALUES (8, '0008-proof-settings-kept.sql', '2026-11-29 19:34:53.525628');
INSERT INTO public.schemaversions VALUES (9, '0009-desk-life.sql', '2026-11-29 19:34:53.56618');
INSERT INTO public.schemaversions VALUES (10, '0010-desk-life-kept.sql', '2026-11-29 19:34:53.568063');
INSERT INTO public.setting VALUES ('key-mark', '6f3d7ddf1491b72fb1e917af1485bce4a7de4662fa11aaf7c86b93c36e9f8d39');
SELECT pg_catalog.setval('public.schemaversions_schemaversionsid_seq', 10, true);
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
ALTER TABLE ONLY public.revision
    ADD CONSTRAINT revision_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES public.notice(id);

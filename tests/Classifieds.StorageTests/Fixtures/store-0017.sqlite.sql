PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE [SchemaVersions] (
    SchemaVersionID INTEGER CONSTRAINT [PK_SchemaVersions_Id] PRIMARY KEY AUTOINCREMENT NOT NULL,
    ScriptName TEXT NOT NULL,
    Applied DATETIME NOT NULL
);
INSERT INTO SchemaVersions VALUES(1,'0001-tables.sql','2026-11-29 21:12:48.925106');
INSERT INTO SchemaVersions VALUES(2,'0002-kept-for-ever.sql','2026-11-29 21:12:48.9476141');
INSERT INTO SchemaVersions VALUES(3,'0003-photographs.sql','2026-11-29 21:12:48.9479246');
INSERT INTO SchemaVersions VALUES(4,'0004-photographs-kept.sql','2026-11-29 21:12:48.9481621');
INSERT INTO SchemaVersions VALUES(5,'0005-layouts.sql','2026-11-29 21:12:48.9483051');
INSERT INTO SchemaVersions VALUES(6,'0006-notice-life.sql','2026-11-29 21:12:48.9504003');
INSERT INTO SchemaVersions VALUES(7,'0007-proof-settings.sql','2026-11-29 21:12:48.9599268');
INSERT INTO SchemaVersions VALUES(8,'0008-proof-settings-kept.sql','2026-11-29 21:12:48.960461');
INSERT INTO SchemaVersions VALUES(9,'0009-desk-life.sql','2026-11-29 21:12:49.035885');
INSERT INTO SchemaVersions VALUES(10,'0010-desk-life-kept.sql','2026-11-29 21:12:49.0364741');
INSERT INTO SchemaVersions VALUES(11,'0011-a-chain-a-paper.sql','2026-11-29 21:12:49.036641');
INSERT INTO SchemaVersions VALUES(12,'0012-a-chain-a-paper-kept.sql','2026-11-29 21:12:49.0390681');
INSERT INTO SchemaVersions VALUES(13,'0015-quotes.sql','2026-11-29 21:12:49.0480432');
INSERT INTO SchemaVersions VALUES(14,'0016-quotes-kept.sql','2026-11-29 21:12:49.048386');
INSERT INTO SchemaVersions VALUES(15,'0017-drafts.sql','2026-11-29 21:12:49.0485358');
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
INSERT INTO setting VALUES('key-mark','36a476f4bae847bdef95730032583cd78abf7e29b662c81570eea1bf1510f4e2');
CREATE TABLE issue (
    paper TEXT NOT NULL,
    issue_date TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('Open', 'Closed', 'Published')),
    deadline TEXT,
    PRIMARY KEY (paper, issue_date)
);
INSERT INTO issue VALUES('tabloid','2026-11-25','Open','2026-11-24T08:30:00.125Z');
CREATE TABLE notice (
    id TEXT NOT NULL PRIMARY KEY,
    taken_for TEXT NOT NULL,
    serial INTEGER NOT NULL CHECK (serial >= 1),
    paper TEXT NOT NULL,
    issue_date TEXT NOT NULL,
    kind TEXT NOT NULL,
    family TEXT NOT NULL CHECK (family IN ('Loss', 'Seal', 'Public', 'Missing')),
    section TEXT NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('Submitted', 'Held', 'Approved', 'Published', 'Withdrawn')),
    received TEXT NOT NULL,
    changed TEXT NOT NULL, version INTEGER NOT NULL DEFAULT 1, taken_by TEXT NOT NULL DEFAULT '', corrects TEXT,
    UNIQUE (taken_for, serial),
    FOREIGN KEY (paper, issue_date) REFERENCES issue (paper, issue_date)
);
INSERT INTO notice VALUES('20261125-0001','2026-11-25',1,'tabloid','2026-11-25','lost-document','Loss','挂失声明','Submitted','2026-11-24T02:30:00.125Z','2026-11-24T02:30:00.125Z',1,'王丽',NULL);
INSERT INTO notice VALUES('20261125-0002','2026-11-25',2,'tabloid','2026-11-25','lost-document','Loss','挂失声明','Held','2026-11-24T02:30:00.125Z','2026-11-24T02:30:00.125Z',2,'王丽',NULL);
INSERT INTO notice VALUES('20261125-0003','2026-11-25',3,'tabloid','2026-11-25','lost-document','Loss','挂失声明','Submitted','2026-11-24T02:30:00.125Z','2026-11-24T02:30:00.125Z',1,'王丽',NULL);
INSERT INTO notice VALUES('20261125-0004','2026-11-25',4,'tabloid','2026-11-25','lost-document','Loss','挂失声明','Submitted','2026-11-24T02:30:00.125Z','2026-11-24T02:30:00.125Z',1,'王丽',NULL);
INSERT INTO notice VALUES('20261125-0005','2026-11-25',5,'tabloid','2026-11-25','lost-document','Loss','挂失声明','Withdrawn','2026-11-24T02:30:00.125Z','2026-11-24T02:30:00.125Z',2,'王丽',NULL);
CREATE TABLE revision (
    notice_id TEXT NOT NULL REFERENCES notice (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    manuscript BLOB NOT NULL,
    house_text BLOB NOT NULL,
    reading BLOB NOT NULL,
    printed TEXT NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    PRIMARY KEY (notice_id, number)
);
INSERT INTO revision VALUES('20261125-0001',1,X'01b4953988aa1ad5674f81e3bad518bba8f669016fd9f93775e91fd82e586f16455a2a90d92f53648b5c0c7e6b1d2f2d464d55e1091bbef5148abbc292dc74b6acd160abb0ccfbaa84cc281c3cd1706d2f6f6bc3c58d5aae',X'01d4e78440551cac1e41279d8fb962371e3186a02e2353614e507e91247eba7f69ba7e157ef4fd119fbaf28021e5fdbcfd6d4f51668178670c141cb51ecfd8a942d8bbec612f84c6522aa6e362c5ee9ac0475e4c5abade2ff5778c12',X'01d4c47b444694b2f16aee098b5cfaf2b19e5fe5dbbf623fab950b93273388ed8b45c1292b23c2ab01f7b55d931b87c0329b7510b3e73742b0d8dcf3abfbd5d1ca00fe4e92ba9ddcdcbc382a66665f82fe53e1c419bb75acb769a523efaf2525a42efbbe6caa638d19988f5b6cc538869c94d13b390bf412b09ffe1b23a872c240067e3fb5f4924e0967a1d38d098be424b394ff9d22af4b1bced862d2150f70b31bb75362c7764ed0b2e091ee548d9e9a40eb346742ba12b1c0f987f94db4cbc7639795bcaa7c0febe07527a376dc865e6474dd440f5210d62e4bcec1f8feb28faf7e3f8830d8264c3b4262d132b6fae2e654ed624fdd8137d7c9f2a27fbbcd25996a9caa6cedb320c825d555769a0e49f4d057e68017fa44e85e6d006e396f4f48c40706ef10deda93f9fa5bf8b747ff3c4474f23ad00e450af243d4ef5be6542069a2b5f1712d24abdfab6c47ccbcb36967d1f42dcc4b23d450db25d3950b4b7f192fe0d8837227955018e943b54a20c7fa66e34b768c0178b4a3c9f5acfb1f6eb1337bced518456620d08c817fc62e602a05a8f1dca28b37c38273ba5875aa40cc51b73550f10dc3c227863320eda183123ae7d26e5e7f77ce660a6b053f9d81b22c018e3a04ddaa98e3733310ff2f57748cfb82d12c2751b616875aebd039db18fb91da3d176ea2bfa6eae1cdddfeb6420f1fc71889088b78692d0a417a22272073692e96faef220e6a87c869e3b39a8853e6872c198132c1c286c553acc7b76b5d1380b026f36aee00866f26ece0232a7221193a68f369112d3c1cfdbadaf9c10bde7b1f2eeb8f0f6b1516bde833ef47d7c9f41cbc0652515c7c75076ff1aac7d0db64e52befb14a7077d95a','遗失居民身份证，号码110105********002X，声明作废','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0002',1,X'01b8d30c3d5f9987ab5652ea790f4127ecd5e4b775c7a845f52c8818a3290b7e0eb079b26557a2be43ad7a',X'01e06e0c78cb2b7437d1eee1d285513a3848cbd357c12be54c22a059fa7d4fe037f237bcfe67df5e12b80a7ccb',X'01a9ba718f3f9d35cb7b3b34f5c33f29c40a88e93f7bed1b50dadc42f3f55b87e4f21afb32c077c35ff4f7cf1b93095180224c8b93eb2fda2499c1596f506cc925fe9712c378d79b3e0d04eb54e90bc678724e64518333b39a907eaa9160651890bc85b8c2447178b4c752778c5641b6cc5c020ed3117bf12c7c21e36d276bd13467872da61879be284257a63229b255a90d4601fe9d3d3b38da77ecd5852424fb43e917822db19417f32890b3b10c6c47ce6227309b1dd2ab7623a4f628bdbe5f01d71b5888fad4f02fe8c0e951130b2f339ae405f6718e6876c92d9aee678cd606e6c041e489e54ae2ced9e03264622712e71faa682ddd32744184a182cd12d9f35dfdd96602641db56b8eac4d9dbc1d574761733d518fb44ef705ada27e8d2c8a9f6048bfed84d32132354cb70b62e3997b483b1e7dbc28afc07c308f6c80f6568c631a0c4b569af08978d7f74b45b611a5e78797c565330f13db627351a091f53eac21b06b5ae76e656965e3fb5978c5229f32a3e8a21d1a6074a11e78c6d27883334dd358ec26ac6ec85db95020662e6ef5fe5017ad95cf204d44a141a1161256b81afce7489af07bb07c8df1a0659eaa74ea8c5d60654becd82c43100b2e3ab941f194e0da2ba42cebf03fd261bde50c6bf6b0dc38b02556243e8dea1df7f25572f259ab5891daeda2','遗失，第2则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0003',1,X'01c34ad999339b519db01dd5b0e76c95e2deed0b02420e3e390b0cd1fadef36982d8e72bd96e3589ddc975',X'01c2fd33167c1ea82710f51da7178c25095847eadabf563b962681677208caa76e112b765294ba5f3005966dbf',X'01051d37ea5668ad3a7f3d5dd1b3c0cf60a92f5c0c921c4e3b51695f793334ce9711328f1c5e2734e31c44b972ea3debdf8b867e611d9a3e59f75b03219aa98378c3d66b4a2edc83d12f243268da02b685b62149a899231123f59b747ab3f75c35df2cd63e368fafd2687917df46d347f16cc19fefd7633b9294a36095ce1979a2552096d103091b61a602d87fec044a3c9f6a3f169e87222be5549fa3a4b525485b4a4d35ff46ef99492e7ac988e605e7b49851560b708be13c8fab0f3a879a06a89a2c029feb2997f72ecaa9bfa93cdb4002cb02275cde176e7481fd60d8654e135f1f173aa78ba818d74c07306857b844d816b7638a1c7d6130c78bb1397b346dd745d193b5f858ca1cdc83b793bb9d4615a7c7832e8baa29166bf661a5f15c465b954271e50ef5c03ad3956a278f1ded064d4377b5f5a6b6ba581d85f598f21b4d59b0cd35c9c43869272bad238be08869f0fc3fa7cfb8fe49ec2cf522cf2915c45eb3e6ef9bdecf48d81d7b151e42e78c5189597f596e62dcac1522ecbee5ae9e7b2afed25f19aa834c11edda5e3d208007e73c575e5e95b2d1dadfa4f1836b4983c924b07af9b637873fd1195ea5c4260498041da49849281df503310a5a30e43c37fd77af5deb76d2b0c93c32e12791fb219cb8aceb398c70a45b5bb98456e2450b2624da8989365f','遗失，第3则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0004',1,X'013c216713a9eea0e72603c45c0595fb3486105636e48ee52ff15db040e4ce84a789c253c6f59110bffc36',X'0145032d18e7b1c0eff7510490a8eaa608e8260eaf52414c087370000bfbda0908700b6a72c402c5fde43a6b7a',X'011ee76dee321390f986c42d164328ca344c0e01aece199d94799ef506957463c24354a3df4223bd2d457c2ab833d96e6b53b013505ec48e43c63ecbbedf50580a316754cb2db28d1b90fcc6590aebb90a409603d6b521b70eeda73b516f3386b25277dad748f708feab94ef76121ee7d7891bf8a048a743709d382a24209d8fed109d7b50c71418ef5abbd0bbad6351bed65d985664cb8015b06806cbf98fb57e8dab51db54f94d83eb8908cc2b7ac3fc8db4f18d18c4c39aaab76a0ef8204d34200e943f2a65b2b2a0aacbf8a75cd11ed6abc43e0876e84f097fd3f19fb3bbad655fc782812e5629265130c791dbef864c9cbe097e8ebab9ab0f9c70726893f57a79dbc425ca6b7c7f1f4fc1a8732ccc8549dec13cbeb2c75a60e6184512dc7e9e0bdc44a5330b00b07566bec69502f11563408702190fa3ca3b711386511bfb8762a3e00c24c9606969ace2f246fed344a58886dfc48dbbe2e4b1dc9bcab077b55f4592e1bd951062baca6ca4e37932d584cd8780943712f4d8f243cb2c61f5769dd1c57fd4335605a9cb32ef1ffe2f313a3300bc19f5ec3f35540c6ed2df8bfb2b5c57096a90c218e9267ebb736a3d8c0111fd422a090b4ac84ea05f3b661ef637823217fb038e459c2a04bcd9d25b884bd148788fbc090bac87350798d6e59e2b729ca3afe505116ca2','遗失，第4则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0005',1,X'013890a365b330ac1b5d80966ad4cc432c0ca5a973b3ea1bbbad8b0f2800b9433f25fe9ab1c2c705f35339',X'01707c2a3a002891934889818e4800df1836f94d4aadfaa38008ad23126bc56942633af01f7a1254dbed36a342',X'01c54ab670a590dd2680813da22f318f15a1d4f5a64e473a8ef305cf7326fdf6a5f273a8d06190006ef2d0127d84d858e517a07514c009e9a2e621d836772da9595be4dd570443944b6bbfcf4be49bef89c18505583a42c024f6a5a3f52e0f99c3d5d4e6b49381f5fb32ed6fdc9d43f0934ea71d159024f409615ad25bfca237aa827078ce1a0f2132ab6706fd3f3fb01f24141ee1d989674058f83ae284a8fa1426dbaee4e4ad412b36e7ddd85f81e8d89dabe0555d293b7673f657e4ec68509e742fac2f065ac8e4b7ed9151616bf4f69624ac80ee18d8b51ad943ebcc65584a9b54731c357af01655c3a6eae43db9d4ea5f63579cfe260e455daf0de0d7856c0b1d86129f78a3589f8526627c83f1fc4ab646ca526a459eaf0fae417ccfc7c16aa566e57d454b4dee3bc15574a60f3824ea4b3f139239d7b031d21ced788ae303a5b0b563c9562f1a57608ff11909f25035d7bf6417b1b6855560f8a88f74ac12f2530377b471f475953f02b47f75127d9a97d9873d26fb9474af23298f3c58b7d855e746591646c41ca418c14f18fabd5f23adb78fe852636147cabae03a9a6c5e916c65cbb9b81a3684e239adcbd22caddec97a1ddf3e84d8ed6b68a3ed1d4533e7c5f49a77286f37e1464eafe6de7aa0727b7e64d116552cf81e10478d61815bd8555aa5dfa521287e','遗失，第5则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0001',2,X'0100d5d9944938fc33a12dc80b0be6eb2b2b26bf9678c2adf748fb27ce947a1b39f1860bcd9e3604ba630135e43e41a52d728a48ab497084e3dabb60424573112d90f357667c1d828df0657449d6598a70fd5e290a0deee8937d3094',X'01d76f3170beb5f2e523d6ef2cb4444bb91378da6316b87f85713ae73cbefdae0c5a23c35c1944820fb0a995e9d18543a39f2cdb724f9d1b5662e9e235052e0f2947d27c2b18dddd4e29128c4e3f2518961046b52cda9aa4f06dc33c',X'01f49d4468aa4935eb995a57e0de0470eb1c275ddb9bc2b1eaf9cbaa8c9ef7dadfd35a0e7e1b4966b9cbb08e26dc564f3aad310002e877f31cfe366081a1cacd53a468897dc382d6fca0220903f688bd704cb3b5dd2b0ff31a832d264fe764f4ba4da640b74edea160da5785817769d6deda7e1b9fce3bf70a2635fa711067f9181418b6d8aecbefbaa0be000805b24254ab4336f43dfd033e0999d28fa91db84aa82ab737be4dfa12e6a9060c80b361ac7179910615dcca75fc82bdf83718c818ce8c42947cc84588997548c04acc5314c2233e62f4cd7b5eca3dc6848a01e30141c73711c65b471380127f79d70fab54b53979918e86a461f62ed9d899489beaff53463aafe55a0cf8ceacc7e1cc7a76b1951a350277433297bfabb0ee354f806eea09bc121b2ca5cf9a0e9f5847e2f215506eb7577f185edcfb47c700d4056da0af0a775710aa81dd9600c70d75cc4e9493b4185636be39aba0a4231b4a590d23f60b4f16172dcd3a7511924996f58344bc869506c7d7647702cee379111106ea1787885fc5a313fef23a81faf998c7f474c8948c3e8b9e89ba90e0dc46324cb0063955de42b65c4ef4468fb8cc1538085fea2dbf26d19d899a5049e31c4a14337b0eff08a7f3d10a5a3c2261bc8ade11e17f642d633d4fc6f585c0ce261a39c38c2858e44df64ec406286a10f3f59da559c09f565ff2fd3ec6095813961ab4a0d7469fe1ed508e0061d8f5dc8ec1233d274c9df69a18b8729b230ca17017b4795e8fe21cd1d96ff00cae13dfa880641d51f01ab047eaa4077c8c9318dd27a659edee5098857dacdd3e867f3d8ce76bf3aa533cd76978cca44ce2d027561efc5b0c000f9d897e14b240003185de13bc53161b21a53e2a3387ed7f330dfc27ab7643b346a536dd702c9f24b7b1db4f634c96c56a839d83c8a6a46355d8d9cac1d348c77e30286676696afff4dfaf45fb3d41975183dc627c1c792b6c2aa09509eaf89baa954a96b1a7936d709a52de4e8f2d674bbbfc8febad93a02a78c973a239c0b6','遗失居民身份证，号码110105********002X，特此声明','2026-11-24T02:30:00.125Z','王丽');
CREATE TABLE identifier (
    hash TEXT NOT NULL,
    notice_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (hash, notice_id, revision),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
INSERT INTO identifier VALUES('851529a6bd4d10efcee5d643f8b28755797ea344e4056d89dd125902e41cb67f','20261125-0001',1);
INSERT INTO identifier VALUES('851529a6bd4d10efcee5d643f8b28755797ea344e4056d89dd125902e41cb67f','20261125-0001',2);
CREATE TABLE placement (
    paper TEXT NOT NULL,
    issue_date TEXT NOT NULL,
    notice_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    page INTEGER NOT NULL CHECK (page >= 1),
    page_column INTEGER NOT NULL CHECK (page_column >= 1),
    x INTEGER NOT NULL,
    y INTEGER NOT NULL,
    width INTEGER NOT NULL,
    height INTEGER NOT NULL,
    lines INTEGER NOT NULL,
    PRIMARY KEY (paper, issue_date, notice_id, page, page_column), -- a split notice has a part in each of several columns
    FOREIGN KEY (paper, issue_date) REFERENCES issue (paper, issue_date),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
CREATE TABLE proof (
    token_hash TEXT NOT NULL PRIMARY KEY,
    notice_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    text_hash TEXT NOT NULL,
    glyph_hash TEXT NOT NULL,
    made_at TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('yes', 'no')),
    answered_at TEXT, words TEXT, faces TEXT, style TEXT, template TEXT, shape TEXT, setting_hash TEXT, word_hash TEXT, wrong_words INTEGER NOT NULL DEFAULT 0, expires_at TEXT, revoked_at TEXT, answered_by TEXT, answer_way TEXT, answer_words TEXT,
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
INSERT INTO proof VALUES('7cdbb9436eda725692ef927c7b6a61e55d5d745e1b571252f8f1f9587643d442','20261125-0003',1,'aa','86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a','2026-11-24T02:30:00.125Z','yes','2026-11-24T03:00:00.125Z','w','f','s','t','p','1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312','7b9d522bb415bc60300078dd2bdf0da1306c91192806099a72fdbc0561dcf5cd',0,NULL,NULL,'','word','');
CREATE TABLE photograph (
    notice_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    samples BLOB NOT NULL,
    PRIMARY KEY (notice_id, revision),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
INSERT INTO photograph VALUES('20261125-0001',2,X'010f90ebe940f0d1dc500778e4f4474ae2ba47bce46d8946526e78d9f6a78808302a95228a7d2d460ac79c2bad8346c450856e022944a82b17462d8b5d');
CREATE TABLE layout (
    paper TEXT NOT NULL,
    issue_date TEXT NOT NULL,
    content TEXT NOT NULL,
    PRIMARY KEY (paper, issue_date),
    FOREIGN KEY (paper, issue_date) REFERENCES issue (paper, issue_date)
);
CREATE TABLE proof_setting (
    token_hash TEXT NOT NULL PRIMARY KEY REFERENCES proof (token_hash),
    setting BLOB NOT NULL
);
INSERT INTO proof_setting VALUES('7cdbb9436eda725692ef927c7b6a61e55d5d745e1b571252f8f1f9587643d442',X'0158e3a48f4b45e17ad6ee33186d5243b647a72afa83ed2b9c6ad5aadb5f8c0b8d163c08c9569382a9d2844b37cb81afaf5b650eba329c5c77e6a9737c0e353f036a473b454a15ecabecc4afda8a2fca4ecc92e8e021a45ee233ad7ed9acd6a87b6a');
CREATE TABLE insertion (
    notice_id TEXT NOT NULL REFERENCES notice (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    paper TEXT NOT NULL,
    issue_date TEXT NOT NULL,
    held_by TEXT,
    held_at TEXT,
    held_why TEXT,
    withdrawn_by TEXT,
    withdrawn_at TEXT,
    withdrawn_why TEXT,
    published_at TEXT,
    PRIMARY KEY (notice_id, number),
    FOREIGN KEY (paper, issue_date) REFERENCES issue (paper, issue_date)
);
INSERT INTO insertion VALUES('20261125-0001',1,'tabloid','2026-11-25',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO insertion VALUES('20261125-0002',1,'tabloid','2026-11-25','王丽','2026-11-24T02:30:00.125Z','待补章',NULL,NULL,NULL,NULL);
INSERT INTO insertion VALUES('20261125-0003',1,'tabloid','2026-11-25',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO insertion VALUES('20261125-0004',1,'tabloid','2026-11-25',NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO insertion VALUES('20261125-0005',1,'tabloid','2026-11-25',NULL,NULL,NULL,'王丽','2026-11-24T02:30:00.125Z','登报人撤回',NULL);
CREATE TABLE desk_user (
    name TEXT NOT NULL PRIMARY KEY,
    role TEXT NOT NULL CHECK (role IN ('clerk', 'examiner', 'editor', 'manager')),
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    disabled_at TEXT
);
CREATE TABLE examination (
    notice_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    revision INTEGER NOT NULL,
    passed TEXT NOT NULL CHECK (passed IN ('yes', 'no')),
    words TEXT NOT NULL,
    materials TEXT NOT NULL,
    done_by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (notice_id, number),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
CREATE TABLE overrule (
    notice_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    revision INTEGER NOT NULL,
    code TEXT NOT NULL,
    words BLOB NOT NULL,
    reason TEXT NOT NULL,
    done_by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (notice_id, number),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
INSERT INTO overrule VALUES('20261125-0003',1,1,'ID-REGION',X'0179ee2e58a783bfc9c9aaf3ec0b36b9381b1316b3b90a4e2a7fcb93f0ab351f5791d043','登报人坚持','李强','2026-11-24T02:30:00.125Z');
CREATE TABLE plate (
    paper TEXT NOT NULL,
    issue_date TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    size BIGINT NOT NULL,
    pages INTEGER NOT NULL,
    published_by TEXT NOT NULL,
    published_at TEXT NOT NULL,
    PRIMARY KEY (paper, issue_date),
    FOREIGN KEY (paper, issue_date) REFERENCES issue (paper, issue_date)
);
CREATE TABLE ledger_chain (
    paper TEXT NOT NULL PRIMARY KEY
);
INSERT INTO ledger_chain VALUES('');
INSERT INTO ledger_chain VALUES('tabloid');
CREATE TABLE paper_sign (
    sign TEXT NOT NULL PRIMARY KEY,
    paper TEXT NOT NULL
);
CREATE TABLE IF NOT EXISTS "ledger" (
    chain TEXT NOT NULL REFERENCES ledger_chain (paper),
    sequence BIGINT NOT NULL CHECK (sequence >= 1),
    at TEXT NOT NULL,
    done_by TEXT NOT NULL,
    verb TEXT NOT NULL,
    notice_id TEXT NOT NULL,
    revision INTEGER,
    content TEXT NOT NULL,
    detail TEXT NOT NULL,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL UNIQUE,
    issue TEXT NOT NULL DEFAULT '',
    standing TEXT NOT NULL DEFAULT '',
    PRIMARY KEY (chain, sequence),
    UNIQUE (chain, previous)
);
INSERT INTO ledger VALUES('tabloid',1,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0001',1,'7c6e9af35c6318bd58099f49d36360c7eddde4d28cd800f2999464eec5608a7b','','0000000000000000000000000000000000000000000000000000000000000000','92a103c349cb65585b7bb61ee6821fdf80e8a0f76fe205461db60ed070e0653d','','21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO ledger VALUES('tabloid',2,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0002',1,'7b11473d3dd48d9974ada47215c29bb4b01384e92452e1839aff6e9f2e1ccd83','','92a103c349cb65585b7bb61ee6821fdf80e8a0f76fe205461db60ed070e0653d','e0a6701e3dce99fb2c9227287129398e43630c5f0b394173ea2cbcc2961c1afc','','a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc');
INSERT INTO ledger VALUES('tabloid',3,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0003',1,'4ec9dc2c90fa830f9fb084edf4c9a9bd8596f2ec59330965a8b98405733bf44d','','e0a6701e3dce99fb2c9227287129398e43630c5f0b394173ea2cbcc2961c1afc','2d3d98b6f7cdac3dee032a55c6fd3434198f1accf2cfcc54a121f55cf089aba9','','0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1');
INSERT INTO ledger VALUES('tabloid',4,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0004',1,'174c255af8ccb6dba311fe930d19b9176ee9ee53aa4f188c7bfdb09b771fbe54','','2d3d98b6f7cdac3dee032a55c6fd3434198f1accf2cfcc54a121f55cf089aba9','d067ad355f5ed21c8c0a5e9d25f1f76a47a87ed77c47868563316e19e639b21a','','d44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68');
INSERT INTO ledger VALUES('tabloid',5,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0005',1,'fad909b0dfce6006dd5d8d3467aa5bec3fd771596d803c65709fa26a59fea0ac','','d067ad355f5ed21c8c0a5e9d25f1f76a47a87ed77c47868563316e19e639b21a','949daa3548a2a4adcbc94d257fc2c184abe7a338f853de38eaa5ad5d47cdacc0','','532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722');
INSERT INTO ledger VALUES('tabloid',6,'2026-11-24T02:30:00.125Z','王丽','revise','20261125-0001',2,'e432558a5271b4a7d31974621c2405c68c3c458af4d0162e99a718bc751adc3a','','949daa3548a2a4adcbc94d257fc2c184abe7a338f853de38eaa5ad5d47cdacc0','8eca9dba202b448fc94b061d957cf285763a6063a2d5bf0fc7e0db970af49446','','21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO ledger VALUES('tabloid',7,'2026-11-24T02:30:00.125Z','王丽','hold','20261125-0002',NULL,'','','8eca9dba202b448fc94b061d957cf285763a6063a2d5bf0fc7e0db970af49446','bc568e323f57a50346e91278f3ea1476f6bad3283c19d6d98d0aa1205a75fb21','','5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710');
INSERT INTO ledger VALUES('tabloid',8,'2026-11-24T02:30:00.125Z','王丽','withdraw','20261125-0005',NULL,'','','bc568e323f57a50346e91278f3ea1476f6bad3283c19d6d98d0aa1205a75fb21','df6ae2005a2ecaf87e9054fd16931f3ee8067a52f08cae2c863f022ed4c7ef11','','396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3');
INSERT INTO ledger VALUES('tabloid',9,'2026-11-24T02:30:00.125Z','王丽','quote','20261125-0003',NULL,'','','df6ae2005a2ecaf87e9054fd16931f3ee8067a52f08cae2c863f022ed4c7ef11','7e7a9ee5ab8dc534ade8ab0c77386016bd8c0bd603ba9e8914c65b8d71833979','','8646c9554a2480ca21885451ff839b4b896d6864d690082a4c2b79b1b6d9a940');
CREATE TABLE quote (
    notice_id TEXT NOT NULL,
    number INTEGER NOT NULL CHECK (number >= 1),
    revision INTEGER NOT NULL,
    words TEXT NOT NULL,
    lines INTEGER NOT NULL CHECK (lines >= 0),
    total TEXT NOT NULL,
    content BLOB NOT NULL,
    made_at TEXT NOT NULL,
    made_by TEXT NOT NULL,
    PRIMARY KEY (notice_id, number),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
INSERT INTO quote VALUES('20261125-0003',1,1,'w',2,'20',X'01810229b67d89f9e246025b7837670aea38ddf8c99b916b6bee25aa8b7901de8535bd8092299d8fd5b173c995fff2b12152fb3c1a9f2b539b94d4077674c48f4fdbf1e6defafb4e1c635b6e37a6b655171a1dadb1a148bd4351f4b0ad7357fb6231e3a81628c658a76ac2ecef80d77f7948c6688cc8663c86a4ebd2baff8ca18d87189ac60ec0b4ebe8a572bd7bf2f86b4d5fabf59d6b0a0e91d5469ec7e7dee57ee338ebab2a0a1455e8a1a492dd70827a3e5c5bd811409153a3c17121cb0fc9d8bacc359f88eb2315d3814ab61a43d687c03a1b42185e3fe4660da69aa36af53909dde92eb0600ac982eaf9053931e40936222f9d00dbee6f0cf7c63325690d0cb599316bbc97a622baefccb01127a15e1676fb8c6a335e2279b5a4fa9153b9','2026-11-24T02:30:00.125Z','王丽');
CREATE TABLE quote_share (
    notice_id TEXT NOT NULL,
    number INTEGER NOT NULL,
    insertion INTEGER NOT NULL,
    yuan TEXT NOT NULL,
    PRIMARY KEY (notice_id, number, insertion),
    FOREIGN KEY (notice_id, number) REFERENCES quote (notice_id, number)
);
INSERT INTO quote_share VALUES('20261125-0003',1,1,'20');
CREATE TABLE draft (
    id TEXT NOT NULL PRIMARY KEY,
    version INTEGER NOT NULL CHECK (version >= 1),
    changed_by TEXT NOT NULL,
    changed_at TEXT NOT NULL,
    taken_as TEXT,
    sealed BLOB
);
CREATE TABLE sign_in_key (
    name TEXT NOT NULL PRIMARY KEY,
    sealed BLOB NOT NULL
);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('SchemaVersions',15);
CREATE INDEX notice_of_issue ON notice (issue_date, paper, received);
CREATE INDEX proof_of_notice ON proof (notice_id, revision);
CREATE TRIGGER revision_never_changes BEFORE UPDATE ON revision
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a revision is never changed'); END;
CREATE TRIGGER revision_never_goes BEFORE DELETE ON revision
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a revision is never deleted'); END;
CREATE TRIGGER notice_never_goes BEFORE DELETE ON notice
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a notice is never deleted'); END;
CREATE TRIGGER notice_keeps_its_name BEFORE UPDATE OF id, taken_for, serial ON notice
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a notice keeps its name'); END;
CREATE TRIGGER revision_is_not_replaced BEFORE INSERT ON revision
WHEN EXISTS (SELECT 1 FROM revision WHERE notice_id = NEW.notice_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a revision is never replaced'); END;
CREATE TRIGGER photograph_never_changes BEFORE UPDATE ON photograph
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a photograph is never changed'); END;
CREATE TRIGGER photograph_never_goes BEFORE DELETE ON photograph
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a photograph is never deleted'); END;
CREATE TRIGGER photograph_is_not_replaced BEFORE INSERT ON photograph
WHEN EXISTS (SELECT 1 FROM photograph WHERE notice_id = NEW.notice_id AND revision = NEW.revision)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a photograph is never replaced'); END;
CREATE TRIGGER proof_setting_never_changes BEFORE UPDATE ON proof_setting
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a setting is never changed'); END;
CREATE TRIGGER proof_setting_never_goes BEFORE DELETE ON proof_setting
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a setting is never deleted'); END;
CREATE TRIGGER proof_setting_is_not_replaced BEFORE INSERT ON proof_setting
WHEN EXISTS (SELECT 1 FROM proof_setting WHERE token_hash = NEW.token_hash)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a setting is never replaced'); END;
CREATE TRIGGER proof_keeps_what_it_names
BEFORE UPDATE OF token_hash, notice_id, revision, text_hash, glyph_hash, made_at, words, faces, style, template, shape, setting_hash ON proof
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a proof names what it named'); END;
CREATE INDEX insertion_of_issue ON insertion (issue_date, paper);
CREATE TRIGGER examination_never_changes BEFORE UPDATE ON examination
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: an examination is never changed'); END;
CREATE TRIGGER examination_never_goes BEFORE DELETE ON examination
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: an examination is never deleted'); END;
CREATE TRIGGER overrule_never_changes BEFORE UPDATE ON overrule
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: an overrule is never changed'); END;
CREATE TRIGGER overrule_never_goes BEFORE DELETE ON overrule
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: an overrule is never deleted'); END;
CREATE TRIGGER plate_never_changes BEFORE UPDATE ON plate
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a plate is never changed'); END;
CREATE TRIGGER plate_never_goes BEFORE DELETE ON plate
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a plate is never deleted'); END;
CREATE INDEX ledger_of_notice ON ledger (notice_id);
CREATE TRIGGER ledger_never_changes BEFORE UPDATE ON ledger
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a ledger entry is never changed'); END;
CREATE TRIGGER ledger_never_goes BEFORE DELETE ON ledger
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a ledger entry is never deleted'); END;
CREATE TRIGGER ledger_only_grows BEFORE INSERT ON ledger
WHEN NEW.sequence <> (SELECT COALESCE(MAX(sequence), 0) + 1 FROM ledger WHERE chain = NEW.chain)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a ledger entry is added at the end'); END;
CREATE TRIGGER paper_sign_never_changes BEFORE UPDATE ON paper_sign
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a sign stays with its paper'); END;
CREATE TRIGGER paper_sign_never_goes BEFORE DELETE ON paper_sign
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a sign stays with its paper'); END;
CREATE TRIGGER quote_never_changes BEFORE UPDATE ON quote
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a quote is never changed'); END;
CREATE TRIGGER quote_never_goes BEFORE DELETE ON quote
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a quote is never deleted'); END;
CREATE TRIGGER quote_is_not_replaced BEFORE INSERT ON quote
WHEN EXISTS (SELECT 1 FROM quote WHERE notice_id = NEW.notice_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a quote is never replaced'); END;
CREATE TRIGGER quote_share_never_changes BEFORE UPDATE ON quote_share
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a share of a quote is never changed'); END;
CREATE TRIGGER quote_share_never_goes BEFORE DELETE ON quote_share
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a share of a quote is never deleted'); END;
CREATE TRIGGER quote_share_is_not_replaced BEFORE INSERT ON quote_share
WHEN EXISTS (SELECT 1 FROM quote_share WHERE notice_id = NEW.notice_id AND number = NEW.number AND insertion = NEW.insertion)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a share of a quote is never replaced'); END;
COMMIT;

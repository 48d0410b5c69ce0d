PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE [SchemaVersions] (
    SchemaVersionID INTEGER CONSTRAINT [PK_SchemaVersions_Id] PRIMARY KEY AUTOINCREMENT NOT NULL,
    ScriptName TEXT NOT NULL,
    Applied DATETIME NOT NULL
);
INSERT INTO SchemaVersions VALUES(1,'0001-tables.sql','2026-11-29 21:12:29.8381281');
INSERT INTO SchemaVersions VALUES(2,'0002-kept-for-ever.sql','2026-11-29 21:12:29.8582754');
INSERT INTO SchemaVersions VALUES(3,'0003-photographs.sql','2026-11-29 21:12:29.858525');
INSERT INTO SchemaVersions VALUES(4,'0004-photographs-kept.sql','2026-11-29 21:12:29.8587907');
INSERT INTO SchemaVersions VALUES(5,'0005-layouts.sql','2026-11-29 21:12:29.8589633');
INSERT INTO SchemaVersions VALUES(6,'0006-notice-life.sql','2026-11-29 21:12:29.8762736');
INSERT INTO SchemaVersions VALUES(7,'0007-proof-settings.sql','2026-11-29 21:12:29.8778641');
INSERT INTO SchemaVersions VALUES(8,'0008-proof-settings-kept.sql','2026-11-29 21:12:29.8781133');
INSERT INTO SchemaVersions VALUES(9,'0009-desk-life.sql','2026-11-29 21:12:30.0199388');
INSERT INTO SchemaVersions VALUES(10,'0010-desk-life-kept.sql','2026-11-29 21:12:30.0206883');
INSERT INTO SchemaVersions VALUES(11,'0011-a-chain-a-paper.sql','2026-11-29 21:12:30.0208898');
INSERT INTO SchemaVersions VALUES(12,'0012-a-chain-a-paper-kept.sql','2026-11-29 21:12:30.0300373');
INSERT INTO SchemaVersions VALUES(13,'0015-quotes.sql','2026-11-29 21:12:30.0304366');
INSERT INTO SchemaVersions VALUES(14,'0016-quotes-kept.sql','2026-11-29 21:12:30.0308232');
INSERT INTO SchemaVersions VALUES(15,'0017-drafts.sql','2026-11-29 21:12:30.0309771');
INSERT INTO SchemaVersions VALUES(16,'0018-missed-insertions.sql','2026-11-29 21:12:30.0498563');
INSERT INTO SchemaVersions VALUES(17,'0019-payments.sql','2026-11-29 21:12:30.0505063');
INSERT INTO SchemaVersions VALUES(18,'0020-payments-kept.sql','2026-11-29 21:12:30.0509024');
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
INSERT INTO setting VALUES('key-mark','f3e1fe9aa3828eaa183ad4ba09d184888a47bbebb1d32a35350bd398b5fbd6f4');
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
INSERT INTO revision VALUES('20261125-0001',1,X'0186f2b36035ade7227476ff1d5054d5af9d294211bbb0aaff2c0ef7459b59a64e627793d41a5a57426eb593171a057033f7b8102b8a7ee858c2a5ffab13e53e534fae952b071a42924f7cc6e34eecb47f179f79ac3c62f4',X'01fd5c9a47e28063a05a2e589cc427f675dd426225c044af62bd4cb9118b9f2079dd718756fbb86fd2d98acdeafa9ad8a868fb431c9a145cc874df67085c0b455154f9623bfb39dd0730a85cb1af0a2593c1f5113af5aebc8b060640',X'01791801cc6490d4d8f568322bd3cdac9ee747b09caf8a66f93cd0de99a925ba560f5f5349ce8055ef10751e75144f31cd0c2de3503d3a46f0e2c1847bed0e33add28fff77a80314947b5d7c03841b95b0a89ac787fb0bd03929ee88d761f8df6bac085a292d92874323993953a763e36a90efdbeb5680dcaf734ea7d8aa7e8886df5e371ffa29444cb89a2a4e2cdb4a3c145a1818bb869051bc253c6038d05063039ce803d10c2eacb02d0f240f951ec9d26c863077be393ea157b3fd6bb07e7e4da286007a5e03d2aac74ad9d220800161f44ab6f331cdc56ce6f50fc70ef965dbc6430ec7e1294f855e9da79ca53036057f7d39db4c7f8e5b9b88c7a0261d960b204a2d4bd92c663a7330dfa6ce66325c60299f4771e072ae3c482d27e0e91f0b928978d306f26326a003789cd1c97895e274d0b2b2980a4b149ca6ece14ce59118e6592dfdaf559dd9b902c3d509e8c70cd535752b2618202d5169a74b76ecdade663e38653af3944f21977ba52d732544c5ee20847e7b5e3b67ded3cbd4c8a44f23f7a533ebbc0ff1d4c7413b7ee734d662cee771931bc284740f51ac4075f989a2baa7d4ddb9ca7b4e4f9691b6182ba62a6e15a4ce4dde13fe59c76fd39c47182ae056ea547ca49391fd43147dbf2f105ae8ce4ba4320d76008f7b9f0aeed1e76e981de55bc5a61992bc3e0810e7809820e18a7d0e06dd5fc38fb53ec53479fd64a9040ed1e949a52c71f728e932129aeb2ecdf9d78f0081a0f3a77cdabd85e77d997ae0a89a8603618a02d20fba5258d4a882a43a3640662fbc26ea451ea16ddf17fd6535aea0f7c5bf3ed1ccd767d278750f21ee771644e00f704e44d9fe3a81886f3d3c545e1404f4cb96','遗失居民身份证，号码110105********002X，声明作废','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0002',1,X'017c605085ff8d56f78fd4c1cd46bd2307756d7dfab32c2e95fdfbd966eed33e7bf8255baa4f650d460941',X'01eb492df86a5b61029de17b1e549937cd805c5b9fcb83707eb2cf2d3629e87b17fb5c0ec2a45e53c4e60f2527',X'0156b62602a73fcbaece06c737dbd0c07ebef3528d121464353fadda9f91d8f304fbefa1621d88d8894aecb744f7ad4888c878601dde20b28b7f5aa642db4c4c1271c5c1ab4b1134c6ff35c8c63b2aa7aa4f6e3be41d4b6e3e86e44ab8627ac30ee163f798c4d2ba8b792a3ab36aa61f5ca0896ebe7098e4e84424978a063743ffee5bb84745920ae38cc11a7698fba95bf08a7fd9cd477c3fb0d2eef410e11644c8faf08b2e794b0a3b9c22ad49f23c9ebd052ef994435b49fface899d654eaf08be7a491d7d26116341de19c86e5b5447e24bd2783af8acc79da0cc553da33d3fb420979937b0830cc711255aca4a2a56dbf5fbbce851348c9465a7a8c846cc2e30c375dd46f1ed0987bdb397786d5f013a1c18b8c1a73b13f0713f4123eeb1e6e2b8b80a110fb1a0486d511ca80c2c1885351302e8efbdca817cb7379dbadb55efb969182db1d5c078c7a90469e81646f4674f54a830822f5eb0a1862ea02af6b3feba1d6505fa2c857e72ab5ad074453a8aec39c25d821023b590492f87431f182449fae15e3c02cb9a179416c5469c98ef20adf35e6c9031d47fb84ec1d9e5ab16dfbf06762b52635046420389ad06c70254915bb389d6db483eb05d7e0f4153fd0fdde524d2cfc8193ecb38e272ebbdfd3ce5b1d75a5402c1b7dd0a0b64025d8ac2654cd5f634c970d','遗失，第2则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0003',1,X'01930ebfaf3057deb4c23b4d42337b552d69c7da138592c49c5134fd8fcf94738a1a75091cfa7f82bfe132',X'018ab6009489601aafbf7ea3b1d3b476799d4b32a171624064d439288bfdd48d7f7824b1315ba27d5cb1506b90',X'01bc662a7cdd3d5272fc69b3e0b9c27c657f542f63aa69504e3fb062ed0505e111ed84c4529945adc610865b83ab125884bc42c154eb141394ff9f74eb382b5ab0b59a3b99bec80f6ea6c7ce43b21da70704b9048d07d7ed0b6ba332b675291ddb9e2349ca956ef78924fefce8d3d59c052b166bf83859331edf1d6069b795fddd1eecb6cb1347ef87626acbb6761191a9c5b80151e40a9b5295a9dceb5cb1c50b4c897ade53176cd4108fbb53339e128d63f99669ff1067ce6933dc46f6c1efacdcd0bc723ca6ed395fbd48ccc6bc1e37ab063dc4dc72dc3897edac05616e4ac863db5bc6b4d3fafe0f46ad74b9810bd3b55c6c991b05b5423677d4de916c7d588a3de37013f8ef6415c3e42a7ab617ef694e0073b6ef70dc9fe3d1dbe0215f9fae6e2f3dff1916239a22dc47f808d4ffbebcee716ce990f463e5e5b11c474a051c9cedf8a62ba6595f76158a2b3cd7575d61b100ab2a880fa7eb277b962bfcd1d8061b91b55d885462a0272faa0f0ea1cb2ab1eb884f104d937296ed137f934411b502875f180d27e74bb17d712198c1dff62d276c7441bd41e1ff12f47c5f0702af95963791a0f77edadda817d4a4e862d70e0f92c29c3b93ae495667c587e95b8e105c0fe80f6b279be12aa42b20fce3fa7c727b0d10b2787267f97a1ff16d20d3e83cc94ced1e530acf','遗失，第3则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0004',1,X'0136977ecf28d449206d7e7f979e3d92eb9af2f9f8a9f378a3a81af427a107a7e47fb3b60e492c057c9326',X'01972a63432de8bf15406547c6a57a163e1f2735bef8ec2fb22ff1f5fa28845c7474a201ec11d943797c286a9d',X'010bd6eab35b723a44a996cb68143e146cc88d5c55a99a33b1ccae908cefd1eddc00f97b2008077b1539598c28c29f6067d14806b75be202edca939a737e5a6ff12bd1dd23f17dcf5781c044d285ac8af738591534965d89c53fbd6ecf30e301244f0e8d9c3efabd17df78d84b016fac4953c816300ae7a508cd3523819705e6338e7bc9b6edf8329ff17b239d5411d0e2e1ea9eab991c37b469275348b6ac6a806299e45f71be8b4f4e4d8c60c054308c4e6eb3c695e411532cc55f89f723a755f2936a666dab6a3135b9916a5c4a839d6350741377e131c557a962663219d16a14ea1d0ec19327fe8adea85fc1db386e3f7fd2c4282a1e3beabeecfd69390b2e731f546fba4690d0fed4e3e683bc6fe6d8bb8ee6ebb42f8c85d6ec7af4811d8a2070d2a9cdecc1b0440fbeecf0e14870c780d35dd1de67293fa292f664abdd54fcacfa3248a567e5698a65d49893c7026fedcca927cb4cf95ee61113a557933a439b43a14f895a10f1ec49a40ff1d2b4f90954fb28d6778995b828d700711234ca3585c7acfd30e0840f25bd964ae34a4b1cccc13944fa4524176ebebbd4b5f323c0b16fbfa527f56b966e73fc33cab2ac57ed93dcb78a42a3d3bc458ffd506ca65d78b5a4d2ca6a743c43439a9ffe86e1b77df6f6949415daf2750c254c67c5f0aea3a4735d64426336e1','遗失，第4则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0005',1,X'0132a98bc02365615806d7097291478359280097c0b9f49c49ed92f35104a46bc4ef3d2e83fad830a854dc',X'0121e01e4d0d1fe155baae6b434e7add6948a829eefe3774892646b21f4bbdab67241b7508deca97a320aab1ce',X'01f0c20fbab577aeeb255c127dcd2173a724996815be0baec8173c44d7b0011e30275bd1c2505abe64a6096094495c4106df309c45ffa0d93c4b01602b7c2de447a4503b1a0d4f7e11e8d7f4b41ea735c596d4ed15de3444e23691db20dbe23b9ecebdaa851a04505d560876dfc3db7d4c20020f4544efc2577f0468dfe2a94d9a225ea7afa2e69f4333be259254fa36c52a2c42471f405c8a4c7f57b02f8bf1359b4f24004c5e6c19bf7445e5cb1ee667bc0480c54bd8b042316031ead5a713b4bcc4b2090543f6fee1b3dc38453356006d926226542d0a750e12a67757cd332e2882cf27b439b799917b094886f6958b3186b43792382f5182c6fb46a9f78a9cdb5bd1279c56117124cffb86bf9025f6e0da945ebf54b819ec4d476e181095f473dc0b1cb6945764cc390d4ddaf5cad3939328adb04a564bb323f999daec3c29da5ab3686d65d03856ecbd32d59d6a8d0681e05a55a5bd93239309a5542c80024589aa7f246feb21f3ee9defb2007a9d0297ae97d14a2d3ec60e90433bc90ee3d051eb7887080e9a3e16af9aa014ba130ee8ce4723070c6883ca8cb056730e32bb8f9257e779d4990a6097181e054c3b1dcf940d9dac0a869c96981b540aebfe424276c1bee0bcd3d8285bcdfd9f84fa62760a0e4f2c08a6903fea24e302329d16f5b3194af9a969351393','遗失，第5则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0001',2,X'019bdeb757b4a14236f96f06568b62dba1acf5c377ff242e433cf9ee29acc299f02c458255c1f7779f3d1d17602d23d182ecede1d27839b81d073b7fbd3d968e76aeca21104b7aa866c6cac7bb883673de444c30f1427fd7f51ba34d',X'01d256aa07744cd076a9a15c2413ba60fe12b17a3a2e98bd3b30fcfa2768fce4f2a22f4f9671926fd162c10d1abab8f481a544a41d12744e3fad7095aa8fc87ce1220fb99db1a5cf20f3c0556dbffe9f981ba0fb00e242993cb797fd',X'01d78555c5a632e7d822ffb33867e95f2890e11578dee667fa54a22735915e7b83e4119c9f993ccdd1aa002db196a04593e04b0e3301fe89ffc702560d1a429116b2c0a53a0445dae309511ff60ba736e09a83c1c2fd1dd814ee8606be87efade11be159d2a09fc0d0413a8abb86890e6f60c8da585a87b991cefc27af2ef037318a00ecc7d8660c5a1366a3e17c974ee5f08513bd9c2856376bb89d0de8d73f1ea46b81cc4c945e05d6481854e2d6afcba08be1fa5ae9aacc9967baf3fef8c8d51de3c43443c961a56216492cdd9866f32bf55c34bd3bf4f1f196eeb15225a77f55ebf7a24ba7b8d83a8ac27f61bec5fa23881d906d9f2e18beae3b3e4b726a61ae92f3578ee3fedc39b7e1d530b693f49e8f76b23a31ff0faf5f2da3510d9e8de05d54487a7ee1f1a14e17aa6ec5f9187e822f1764a7a2b66363bf4645977ed8df168dd79d9f4c180aa791411d9e19b108f66132c73041890649f8bd026f46a73d2e890f85cfb27d9388f51d1b76344ee3d418a5b734720e4014e7aba6f921aa9ebac8ec2609632819fece587782a2d77a8d2e13bce20692e17a356de4cc15e879400cb6572a320c4d0a9b41e87ced18ec5da40c8e8b4841d4514aa4a25d83b6ccf5189b62862582b8f068e704532074c93dff3a27f1f42b2a7a6df76e7a913460ff575dffc27cc6a811aa90b11c16531dc411fd1c9b1c1786f8d6bac28bd698f5fc1e7dd853de5afbc84eae7a0d61fb884f4cdaffc836068dd3b0aff22c7d85f12678468244ae491fe1b1678baf6f0bacb2b7ff925f498660bcd3b8e8e59438667d7fc0958c39688c081455c2d979beac271fb66ca8cb4c21d76844b73cc15f970bb33f3001ef92b9daab006d3f8b17819384053baad9b58a3d283d9847c7998b5fd32b8945ddb18a501e6124132f89e034b3b737be7e6a3a55a6f6b11b49d70bd4206f83c4669289dec51a6283553ffa41d47c8a60f87509c7c6351d4e3470a5462c888208be989d5c16753297e59ffa01a73d6cce019b6bd8311b9e9985c3839c53','遗失居民身份证，号码110105********002X，特此声明','2026-11-24T02:30:00.125Z','王丽');
CREATE TABLE identifier (
    hash TEXT NOT NULL,
    notice_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (hash, notice_id, revision),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
INSERT INTO identifier VALUES('05507a4a26e8848be55ebb5eb1fb5927ac3d92d3aec721cec4b1b07623ffdc2b','20261125-0001',1);
INSERT INTO identifier VALUES('05507a4a26e8848be55ebb5eb1fb5927ac3d92d3aec721cec4b1b07623ffdc2b','20261125-0001',2);
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
INSERT INTO proof VALUES('a8931fa65d81c9f07ef509d97ce49ec9d79a9ee1527078d253032a24ff82de53','20261125-0003',1,'aa','86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a','2026-11-24T02:30:00.125Z','yes','2026-11-24T03:00:00.125Z','w','f','s','t','p','1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312','b97362f29ec24a621810cf0178b7911f4d2199570180d52b0cc962c7f86add49',0,NULL,NULL,'','word','');
CREATE TABLE photograph (
    notice_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    samples BLOB NOT NULL,
    PRIMARY KEY (notice_id, revision),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
INSERT INTO photograph VALUES('20261125-0001',2,X'0132a66646aaeae4e79e53c97468a560e004480dc4732a3b1261da230cf1742ca51d8ed60a5fc9335fe3fe040a536b5fce59f9aca140f086621fe5f48e');
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
INSERT INTO proof_setting VALUES('a8931fa65d81c9f07ef509d97ce49ec9d79a9ee1527078d253032a24ff82de53',X'01a018d09d4c182e1c0cd30f6af975c5d5ddf921fee39a77b47497c0a728972f133afed1bcfa232b02d88561cc829facdbfb4bce4a4b0ee5f54614364dc523c0a5c1724bfd8153353ad99cd01706b880460be97cc0f98e1cd2f956c532f55956a6cc');
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
    published_at TEXT, missed_by TEXT, missed_at TEXT, missed_why TEXT, makes_good INTEGER CHECK (makes_good >= 1),
    PRIMARY KEY (notice_id, number),
    FOREIGN KEY (paper, issue_date) REFERENCES issue (paper, issue_date)
);
INSERT INTO insertion VALUES('20261125-0001',1,'tabloid','2026-11-25',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO insertion VALUES('20261125-0002',1,'tabloid','2026-11-25','王丽','2026-11-24T02:30:00.125Z','待补章',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO insertion VALUES('20261125-0003',1,'tabloid','2026-11-25',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO insertion VALUES('20261125-0004',1,'tabloid','2026-11-25',NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL,NULL);
INSERT INTO insertion VALUES('20261125-0005',1,'tabloid','2026-11-25',NULL,NULL,NULL,'王丽','2026-11-24T02:30:00.125Z','登报人撤回',NULL,NULL,NULL,NULL,NULL);
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
INSERT INTO overrule VALUES('20261125-0003',1,1,'ID-REGION',X'016d7ce98518ba326efcb1dc8a3707c99171469df1950e8a82af1003a7bbe4ebd6d0a1cc','登报人坚持','李强','2026-11-24T02:30:00.125Z');
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
INSERT INTO ledger VALUES('tabloid',1,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0001',1,'67bc2f7ee21c9e7322eaf7159e9d018153571914616755c2a0d5c8cf61aa8265','','0000000000000000000000000000000000000000000000000000000000000000','46dc3d148137c09767bdc524199a0eadb86cf3a68d07945d964f641b1f26ef4f','','21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO ledger VALUES('tabloid',2,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0002',1,'61dc11112b0ebc5493860ec259a646b5550eec3ca5d7d051db42f0412819ae80','','46dc3d148137c09767bdc524199a0eadb86cf3a68d07945d964f641b1f26ef4f','95f9c5ed42facbbeacc48fb23975ca9761a20697876e5097b8eae2b05fe7813b','','a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc');
INSERT INTO ledger VALUES('tabloid',3,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0003',1,'3fb5d7fef29b48526ba9ba6c14a1c3bb5eb04e3303153f9fba0d54c4bcbf658b','','95f9c5ed42facbbeacc48fb23975ca9761a20697876e5097b8eae2b05fe7813b','cad0af3e54cfb0fa59aef85257c4a3586df0dc7c47d6fb4d7fac343ca41f8658','','0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1');
INSERT INTO ledger VALUES('tabloid',4,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0004',1,'2fda665fc07b54dca4df01f69e51442fbb7413defb4edf4e0a2cc2c4804f06a9','','cad0af3e54cfb0fa59aef85257c4a3586df0dc7c47d6fb4d7fac343ca41f8658','19e2acc05a361d08749adbfd2dd30659ea02f380b2ef8ba39037835467430714','','d44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68');
INSERT INTO ledger VALUES('tabloid',5,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0005',1,'dbdbc83334113ef2f55970d84133151d6efe4dc9e792d2ce71a9cf7fbc6afeaa','','19e2acc05a361d08749adbfd2dd30659ea02f380b2ef8ba39037835467430714','4709bc74cf5c3f73e906bec4d119715e3e1ed35b4ad103bf152a9d8763d9543c','','532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722');
INSERT INTO ledger VALUES('tabloid',6,'2026-11-24T02:30:00.125Z','王丽','revise','20261125-0001',2,'f0c07f38438ddc5d3cc92964d6c16e0040337cf014a7f835ee4ce0d1fc6a19a0','','4709bc74cf5c3f73e906bec4d119715e3e1ed35b4ad103bf152a9d8763d9543c','8e63bffedd36bb7181b051fc9cea40f7a723d57b4f70ec39525f0775fd6939c2','','21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO ledger VALUES('tabloid',7,'2026-11-24T02:30:00.125Z','王丽','hold','20261125-0002',NULL,'','','8e63bffedd36bb7181b051fc9cea40f7a723d57b4f70ec39525f0775fd6939c2','6b610f948afaccd459cec5a333a888ded715eb077c5200e3d75a4231b1a6ffc3','','5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710');
INSERT INTO ledger VALUES('tabloid',8,'2026-11-24T02:30:00.125Z','王丽','withdraw','20261125-0005',NULL,'','','6b610f948afaccd459cec5a333a888ded715eb077c5200e3d75a4231b1a6ffc3','aa4a71492fa7b2ef5074b09ffc6ea10e1ade29c7272725a32fc0598e0d8c3bbe','','396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3');
INSERT INTO ledger VALUES('tabloid',9,'2026-11-24T02:30:00.125Z','王丽','quote','20261125-0003',NULL,'','','aa4a71492fa7b2ef5074b09ffc6ea10e1ade29c7272725a32fc0598e0d8c3bbe','b61644a08e43a7595a142343db1cac369b18415407c0b657cb60f577427b0f05','','b9e776127cd08ecd1fd93782851b676594c2a5ce0fcbcb1ea9f5f044b22b2b88');
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
INSERT INTO quote VALUES('20261125-0003',1,1,'w',2,'20',X'011a460bbd9968cf52266ae0952203f7274a30216fbeb06b0617bbe24193edec431a455d3205925082fc5f784dea695b2820d206118904827ce96cf886b6f1648e2af418f03e406cf1a63583e4bec231d4efddfe6d0a4625254a00ee0baa9559a61959989fd1f849d6d80d6aeff30072d6bcba0839a08e1642f268277a17298952e8062c1cf9a79db14a829303d02dcf79f4ade845f13210d9aed592fdf185ba4d0c8eb52696fbba37afa367dfce29a3373eb8d6afb43287bc56b76ca0c06bcad2a2610383bda7db5f4576b4232389270ce60eca52dbbe4acd1049ff24e601028e530a710da56828f2e4a51dc2f74042d0b04936cc56d8f29802853f04072e2cb5c48034a1638bf17043febeee3096063641b24417c91969c5ba4e28ce4a3c4d57','2026-11-24T02:30:00.125Z','王丽');
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
CREATE TABLE customer (
    name TEXT NOT NULL PRIMARY KEY,
    limit_fen BIGINT NOT NULL CHECK (limit_fen >= 0),
    added_by TEXT NOT NULL,
    added_at TEXT NOT NULL,
    disabled_at TEXT
);
CREATE TABLE payment (
    notice_id TEXT NOT NULL REFERENCES notice (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    direction TEXT NOT NULL CHECK (direction IN ('in', 'out')),
    fen BIGINT NOT NULL CHECK (fen > 0),
    way TEXT NOT NULL CHECK (way IN ('cash', 'wechat', 'alipay', 'transfer', 'card', 'account')),
    customer TEXT REFERENCES customer (name),
    payer BLOB NOT NULL,
    note BLOB NOT NULL,
    paper TEXT NOT NULL,
    receipt INTEGER,
    request_key TEXT UNIQUE,
    done_by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (notice_id, number),
    UNIQUE (paper, receipt),
    CHECK ((way = 'account') = (customer IS NOT NULL)),
    CHECK ((way = 'account') = (receipt IS NULL))
);
CREATE TABLE customer_payment (
    customer TEXT NOT NULL REFERENCES customer (name),
    number INTEGER NOT NULL CHECK (number >= 1),
    fen BIGINT NOT NULL CHECK (fen > 0),
    way TEXT NOT NULL CHECK (way IN ('cash', 'wechat', 'alipay', 'transfer', 'card')),
    note BLOB NOT NULL,
    paper TEXT NOT NULL,
    receipt INTEGER NOT NULL,
    request_key TEXT UNIQUE,
    done_by TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (customer, number),
    UNIQUE (paper, receipt)
);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('SchemaVersions',18);
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
CREATE INDEX payment_at ON payment (at);
CREATE INDEX payment_of_customer ON payment (customer);
CREATE INDEX customer_payment_at ON customer_payment (at);
CREATE TRIGGER payment_never_changes BEFORE UPDATE ON payment
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a payment is never changed'); END;
CREATE TRIGGER payment_never_goes BEFORE DELETE ON payment
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a payment is never deleted'); END;
CREATE TRIGGER payment_is_not_replaced BEFORE INSERT ON payment
WHEN EXISTS (SELECT 1 FROM payment WHERE notice_id = NEW.notice_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a payment is never replaced'); END;
CREATE TRIGGER customer_payment_never_changes BEFORE UPDATE ON customer_payment
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a customer''s payment is never changed'); END;
CREATE TRIGGER customer_payment_never_goes BEFORE DELETE ON customer_payment
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a customer''s payment is never deleted'); END;
CREATE TRIGGER customer_payment_is_not_replaced BEFORE INSERT ON customer_payment
WHEN EXISTS (SELECT 1 FROM customer_payment WHERE customer = NEW.customer AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a customer''s payment is never replaced'); END;
CREATE TRIGGER customer_never_goes BEFORE DELETE ON customer
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a customer is never deleted'); END;
COMMIT;

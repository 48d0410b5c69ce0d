PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE [SchemaVersions] (
    SchemaVersionID INTEGER CONSTRAINT [PK_SchemaVersions_Id] PRIMARY KEY AUTOINCREMENT NOT NULL,
    ScriptName TEXT NOT NULL,
    Applied DATETIME NOT NULL
);
INSERT INTO SchemaVersions VALUES(1,'0001-tables.sql','2026-11-30 03:19:46.7439203');
INSERT INTO SchemaVersions VALUES(2,'0002-kept-for-ever.sql','2026-11-30 03:19:46.7636414');
INSERT INTO SchemaVersions VALUES(3,'0003-photographs.sql','2026-11-30 03:19:46.7690855');
INSERT INTO SchemaVersions VALUES(4,'0004-photographs-kept.sql','2026-11-30 03:19:46.7695502');
INSERT INTO SchemaVersions VALUES(5,'0005-layouts.sql','2026-11-30 03:19:46.7698604');
INSERT INTO SchemaVersions VALUES(6,'0006-notice-life.sql','2026-11-30 03:19:46.7782194');
INSERT INTO SchemaVersions VALUES(7,'0007-proof-settings.sql','2026-11-30 03:19:46.7850647');
INSERT INTO SchemaVersions VALUES(8,'0008-proof-settings-kept.sql','2026-11-30 03:19:46.7858587');
INSERT INTO SchemaVersions VALUES(9,'0009-desk-life.sql','2026-11-30 03:19:46.8456195');
INSERT INTO SchemaVersions VALUES(10,'0010-desk-life-kept.sql','2026-11-30 03:19:46.8465755');
INSERT INTO SchemaVersions VALUES(11,'0011-a-chain-a-paper.sql','2026-11-30 03:19:46.8468834');
INSERT INTO SchemaVersions VALUES(12,'0012-a-chain-a-paper-kept.sql','2026-11-30 03:19:46.8617968');
INSERT INTO SchemaVersions VALUES(13,'0015-quotes.sql','2026-11-30 03:19:46.8627217');
INSERT INTO SchemaVersions VALUES(14,'0016-quotes-kept.sql','2026-11-30 03:19:46.863452');
INSERT INTO SchemaVersions VALUES(15,'0017-drafts.sql','2026-11-30 03:19:46.8684752');
INSERT INTO SchemaVersions VALUES(16,'0018-missed-insertions.sql','2026-11-30 03:19:46.8714128');
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
INSERT INTO setting VALUES('key-mark','5bcbeea8a7871cf12b0ab4a4d4b412d6dda19615066c6051f3db057b05bca40f');
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
INSERT INTO revision VALUES('20261125-0001',1,X'01389c738692380e1b0eeb374e3f1018fdc5c99478a89a35803aa0cc7b548501807c727b3dbb94b6789909a60e4de82b183e697287dd54644ba264940699d068c3a4045330f0c48bae054d846589209bf999ab80b5256696',X'0155c082053c77e9d564d1a0d7c40cb495dd6619d398ff3b5e390215238141ea1fed4f682f8d23eb70d8313287290056c5e9116544ffe7971c22d328c43cf3ab34d76133a23d4a71dd5816fff0e5060440b8fb9dcb11225c01a48397',X'01dd4952024fc752b4acaeb3b4e12e84ff2f7666408475d50dc0954e044ec29d3394014bb4e7ac8ca43ce328f7dd863d6ba18e7434fc467d5ea7c0a273ab4bce1ab2a077793f8bb5730dae51febf65547a595bafaf8da3cf359cc5ed3657afeacf12dd3c7e0d93e47425e88caddcfca9352c1db752a26176d676778ae480d62fcdd537b4e5f3d70e71487554f21bd5f41e34b8fd643d14f76b90eaa18e71ba88bfef710d2d2fb6f07d0c0ac3dd90170402ee9b05ded8bf38d65ed248ddc49c54b7798e994cedf252f8904a5afe79928872865d59bfd9a5ff0870ac45ca3413ea161ad5766e0e04a4054528d3bf970a224ac4ed4c23c445768fa5f31331fdf157d5fed7f309b780a273a8da8d6009ff9251ff900b985d741cdc2ac84b951401ba021b067524f7b7c768e6476647159c62aed94b838f39ef4bd24bb207158e8e55ecc83e5b1e08d7a8fbde27e8b5c57068b61f6007ad89b90b1f66cad841bf44fa7dc487c223858d223543bf7f01aa5820c3c34d0f0de6363fd172571e64fc2897eeee8d4f3b5ef7a75e45334f3c503d28489a50226a22d006655b1a96e8adc1e70d129928017abdc78ec8d991b068c79c840f5590c9f96de60457afb83e9f2b94f72f1d3b963ad9d396e453e893932fccce5fc8eaf9730018d57a0b1a1f3bed9ee39635ee66d4ead7e0fdacd73356c868cae120ed435cdcf0548817fe86142d0067943a881bc3bcbed9a9e3454a5b3b1727520ae9e65205fd0ebc5062cba4db24fa4b3a2e265f2878d6cbe8dda6ea72f196b3ef4c880e69d2e52e9ca1d29983d004acf9ee6aae8a3bb4d5bb63a56299b6e4a832f7517d3055ec95d0f01fc74cee3af5467738d29d079d45cf0bdab113','遗失居民身份证，号码110105********002X，声明作废','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0002',1,X'01c98c0023d4f00a481fac62a735943030b1a3a078484c4e02dd83f884867094402ed0298f202681fcb24d',X'013e84c65b9e2a565a8ab508a4e4379899314cf1ac502cd019294a5611f55b4f1d0c9911856d1689ab73029739',X'011f7c3512f1062a3481aaf8f0a743818318cfb6165d39554a75665aaad0180c736e243495e62cf30833e63f533a7595416644f159bbc46ee5df46cc2e01377851d72bcbe42a63395f0086ffe795900785f75e11bf16ae916859122ca2b2e3345fa7e749dc22d59574b03c95d61928d7d6dd85f283d5b76198f5d441c90e74ac0f3773d7387fe403ff840faf090357028c161a0f30357525e958c1bea55d75d2c67c55f515ece485c2edbfe035310ff1319298c2fc0b828dc175d0df93a17f79e398caf27abd620790a71f4986476da97e5c205330d1929282cb826cf2ccea3d1d58525154b7e637a85f404193c60b68ce504bc743016415afe819d9da693d6605fa0c948a867fab8b2b5cf1d5c5a54975655a96235e0fd0433ab88b4cbe9ec767e53e043e2f7695eff84d98962a7bc1de31208a15dfee387b8ae2ca26c49ae87761b47bf8cb4a1214308473a3d90376e6fb44c1ea94dd276eec070b4cbc7664d1d85550b470b2c536d9ba0e92e264e7e91bb76cefc340ceef3628d7b62005f033db2351bb734279af5e203406f34c883ea200f350732320d703bf8a0240996bf0b7f0e62ec0831b899498d77fc880aaf0e06b138d744b876ea90956953afbe4efcd2e95f7945b17377d440b98487c5c05547a63ed130734bf926c5c8c66dedc9d18ce5bc3a69c9d87b889bd','遗失，第2则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0003',1,X'01df5ea772f3c8241cc2dad919e284809ec0fc3d00313a7d6ddc5450f4f58b29391e0d7588aecb954f830f',X'0119b974e8635b72692d99c71dc006fb61befa0153e037699ee5a86143ea7668b699853c40196000f701bbfd88',X'0101bb0fe4e68e6f943ff80a0ac5fd8e209471bad46e10a537e0bd0cfd4c923469bfaaef51795cbe35f785e86cf41a2aa7e4e584fd3fc55cd659170e55a9172ab338b1828fc92e5b9bc89bc018ab6857dd686397d6649843c12e6707320354014171a8ca8959aca2a2d586b1cfeed3eed2028e35856ecb298dbdf90fa709982f9159e85a9b60a1b9ad225e537c0fe095ca2b07ea06f005743bc652764ddafc5efa50ff0f215bc9195e40de02e8668fa7f05c9eff09d13221caee541bb20ac96005fd79d64c22f7130e5bb1286b0f305642329b80713f79bade38923187ecbfc689cbafc00f12deb2892dbd70677a8442ec1b1d73c9796b6664a26287c4bcd1899f73e778f1c32e511cea6da6835d31f74e5dd2f14efe302f7cebdb455cf0c8224b2c8d4b90272b092d1d6b1d42049c1d2d9ac9b1ec9cfbf162d9135341b6ea6c30a8ff145fd1866c77c9784d8e44e51a26f120c8d9c804ce0c9e6aab45be564563ded0623549309ed9225072baf4a15d614b530555dda744402316e80481ac3dba825168639d25b5ec875dcb5d8f02f9e7c6ed928bef8d7357af249aae866943c4b8117fb9080ff09aa5872470ed4a72f9b5fe811b17d73cfc608116cd2b529f5edeefce6cddde7856f6995ff96bdd22dd80f4c278d0ea3c94a42701df8681d85f9ada2361ce276c07090ac2','遗失，第3则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0004',1,X'01995c3895049ba554f339d11480806dcf005c00561bbf146809a7d5143a4f0d069fab7c1babb9faec26bb',X'019ac4c6db4e6923b5dcbf965df5ca434e1a5119261db2d2c38e2f4a995d49440c713f15857a4edf5a1cbd7297',X'016bdaca2d65a92200613339b0b3e9ec6c478d38d791d46276ae5cd7af6637876e2b9a62a36a3a467443f7e36aaf78aa9b10007fad9677220d4bd21a8579d15ec2d4ce4f15b477c93e248bbeff84069942ee993d97698d50cae151db4f0d0fd18ec612aa4414757aff09e401f2f3f9c1ab70a9d760a562a59ed402b12a2fca88664ed763134ed84269f91352535f1ef5a819e9cc733fc4632b8af0c29da8e4ff7bf3ab4037d8f03a7da50857b3b598f6c4bed6d0b164f9dd8bfe752cb932c25d0cc257f07cc56531e95624c9aa586c54b1df4ede60904c1f65af786647e1a46f66e0c802a18480f62524f7faaf19111c531c40aa2bc45096315d8e10b3286ec87006ec8edb3e4261bfba67be743913a4cd6104de1d8debfd93b397aea75c5a633fbcae8da09ff1eb27725895b451fa4d29ea55bccacce844c87ad11245b50651f6b776d6f6728cf434ed8323a01b6606ffdaf67cf3ed5fcbb7c5ec5578783012d2dd19555d6a9ed7f2c4dae72197e4f1b6268b79164725a25394ec6ddc2dd23dd2e5b86e9dcd53ef31363375bd5c4709cac602a6837449450c4ce33bf5121779bd692ee89b26dec0f99325435a1148d8213c7835902bf35c82e58f387ac170202324284eaf55ebfd3d3bdf7d73a971961eb20c8c7d52d21aece96f543d693ef9a0d5cb5937e6cb3ea5e18e6e','遗失，第4则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0005',1,X'01bc25fdbb79e0be6ca680d625bbee2fb06f7281ccccc5b9f5e50557059b4b072a38ce608de6627de00028',X'01e00e2ab0d10d65b5ae996f33be8bd7b02d0e65b5b3eb30567cd438bf742849b07978cd98e8572431eaa00464',X'0133b75d494eae9f4987f5f44f9946f4e4d7152d1fe0fc611b5898065fc1daca50a25977e0d264b6cde03ebfd02847f9cce7ed896291553b4318e4bef5d15b3ee1e02c0ece26b24295491980a5386573e6484d0c63a25dab01386e6c325f597f09e2814a31c1e07188545009dc3aa086ea5698bb627e0a05f8f68a10a0ace0169c7caa6aaddbf603cc98ffdda79f5cdcf0011b5aac9622ab2666930a4b1244f5435f5194a416615237c524442779ae88423206f91e353a3f7df1aca7cb5e0d9a1ed946fbd2081778600683d05df3bad5116f6ebffb1251b64a97db2c8ad354d771d8abd5ba1e0a345a2fd7fe30e0fd21f2910c1049ffab6cd2ef55c71437b2d5fd6d726d676cabf45ca448a0e63b437d8ee887495ee0229fd97ec1da3bd865a9890599e5c749f27aa0c0f8ce5362dc72d67c9226712ecc12c37f0671f918129439649e2cdcc899f258020c70768239e03bf6d6d1ada58f3a666340b5a3f893493fac2f61282713f1c0bb43c6e1278684c34d4f3bd0078cbfcacf4ce20cfd1a8ea83bec1c26ad9c3e58f26b0849cfd33aeb1c14227e57e13eed6b85c1fb3ea0a8529942ef7efcd4c62dd3d4431a223416e33e9919c41550f72c7632a9bb254ea2c860e24343ff8377d206a1d2c813549a591baa7d75e255d37a8e8e0ad4f4f1cfc4949f24cb7273b71de8b5f7','遗失，第5则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0001',2,X'01dc55c3e9d747197a37bf4e68ed3824d652ea17a3a5702d40c257c84c463d385a37310a388bd6c010c08869ac1eddfa1d3c1764e2032ccdbc323fc8b50440e586ee5883a99821ac7402f5b1429e6d46f80f52091afa61c5088af58d',X'01a8607ba4e59d5e1d5a0d03e79bd805776a939fd26b5f4b091af4a0ceafb0e04e506456f18ecad966087a564db43b8d26eafcd8ffd7f2c6a076a7f2379d474bb41851d433d85aae24eb853401ce3c9ceb2de3bd979954d6a0188b16',X'01b6cc8b2d9c7ced52cf9d45d12e6f59adac1062d2e0d3230e6c6da239aad5e8af3e681eca61bcf1a2bb48ea86bb72509ddb519fa9ef1be88fff2d7871e056065961be27d6e940071b3d645ba25d99a0bfe2d38a0ae7d5bddfca6c2155915d08f358bb0fa451abd1c3ae549f6dad5d3b6cbfd90827dc2ec7e36ffb4b5c997370cef5c1fdc6011966b7d026ac080d52713c559072f28ebe022d87dc778471a3d2f945102890b18431a7725fd77ad9e62199c6011f841e09a142d9cb91d1269f698dcfc3676a67a80eb0636c27bd061818e77fc7e758ccb0d2d179088d7a0956063b7ece3196096dc44ba89410c67433ad1c31bb25abc83a8f1072bad7a7c0d842c0ca621f197c8df87dc9ad412bfeaa8690774bf344067de4af3fd9a40ede19683b3e9cf77cd3cbcf49f63e87f9b2a88ed7626a8f03863b77bb6d1b1489bec0ae21f7d8f0402b8caed5344f9fdc7c61c2fd27f355c8a35a701922810635062aca9c61c05c8e958b0b55b64226c7ab0985a6afa24e85e2690cca553cf3b77c51aeaee97e927b74eeb7fd5d9f96c1627e4824aebfdf3b7fb17a9e99a41b0b565f80a62f739d5d925793100f38e6f09de2c3df6f62949dbf8dc9aae7307cd705fa1974fda48777028f61b19c7ce933a350e14fb2e77692dda1c88f9959134d693b6c9c91e7d9014649c58f002acc555f814edffbeed7cd333aa2824a948b7c5abdca64e3f1bafc463e7c1664c5f510e514ad0eb2c0ec8497c5c017f4433774e512a2861d66e857d6f65e49c96daffa49a7081578b44a0f3a2b2ccdade510d02ea806ef39f9773886da3830b2d755071358738915517d540c008115b8cd6ef2122dd207ac4e4da13701e93f14075bb481a09092d31fb72e0364a97414186604cd92570adf86fe6bb26f32f82ee9925b03b7e24f8f36169123ba3e2f263c70b6c5b0fbd5ef4fd02fe01422bfa2637f0382f552f7f4975aa1669354fd1b3c48d0e4ae742c2f973699ebbff5c998096a791a1c2b5e8a52aa9abb803b63bf0dc01bf66835d03efb47','遗失居民身份证，号码110105********002X，特此声明','2026-11-24T02:30:00.125Z','王丽');
CREATE TABLE identifier (
    hash TEXT NOT NULL,
    notice_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (hash, notice_id, revision),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
INSERT INTO identifier VALUES('1e56875c6d6ccb6cdf11d25d3eeff707645ea6a8d10ceda591787980b86f73de','20261125-0001',1);
INSERT INTO identifier VALUES('1e56875c6d6ccb6cdf11d25d3eeff707645ea6a8d10ceda591787980b86f73de','20261125-0001',2);
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
INSERT INTO proof VALUES('c97e90c37fc4f24a8cc90bf68b38fada00d8b307cd7b2787cc2fa862ebc5dcad','20261125-0003',1,'aa','86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a','2026-11-24T02:30:00.125Z','yes','2026-11-24T03:00:00.125Z','w','f','s','t','p','1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312','1ed08dc2d2a4b4c71c09d184b0d3dd066cd7000fe9e26dd1ed37fc26b3acd66c',0,NULL,NULL,'','word','');
CREATE TABLE photograph (
    notice_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    samples BLOB NOT NULL,
    PRIMARY KEY (notice_id, revision),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
INSERT INTO photograph VALUES('20261125-0001',2,X'01d15f96b63e5c2a1841381fdd35015af14c25a2381b4639dec36001ac592e205b9f031d6e2381307a161ff53ef6dbc98d519ef2650d44b67322adab25');
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
INSERT INTO proof_setting VALUES('c97e90c37fc4f24a8cc90bf68b38fada00d8b307cd7b2787cc2fa862ebc5dcad',X'01af0e63d08bf72bd78b84f42f32fb559aca072c3f61e9d8e16b3d2b1e7d90bbbc7d060474d13052bf21e73010941fcf7e04e54a72fec5bbe1bd4131b669bf00a40f398de1aaa08ae9a3916f2af1456778d63f57b58548f9397a84139ad908b4a1a6');
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
INSERT INTO overrule VALUES('20261125-0003',1,1,'ID-REGION',X'01d67436973bbe24fc1f20e8e107a1483d3a14a694096cb1409206ee64ad96ea6a510a40','登报人坚持','李强','2026-11-24T02:30:00.125Z');
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
INSERT INTO ledger VALUES('tabloid',1,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0001',1,'37304a12da67d03bf7311698e8f41dd81be9762f2c1794b4d6e1f3fbb201f8a9','','0000000000000000000000000000000000000000000000000000000000000000','cb889a7263efe6a60b11a3a30d1fabecc94b5d9e1e60b81be164ab65a0f004f6','','21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO ledger VALUES('tabloid',2,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0002',1,'4483e349cab9facf882ff54633e04198578eaf7831a6143402c1312a8249c134','','cb889a7263efe6a60b11a3a30d1fabecc94b5d9e1e60b81be164ab65a0f004f6','b3f9500b0d17289d6f7cf04d766378876be1a67f19b01a4040d91859360de650','','a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc');
INSERT INTO ledger VALUES('tabloid',3,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0003',1,'ab0e038834be1f9ffdc754d6558e05be2b95a017051db5f56b2e91c6d4a3680c','','b3f9500b0d17289d6f7cf04d766378876be1a67f19b01a4040d91859360de650','cd31b98648935cf35d955c0f5fb08443a0a17bb06e9080828266f7f193699786','','0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1');
INSERT INTO ledger VALUES('tabloid',4,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0004',1,'f7925a42cc0ae28db72e80ad4744a8452da0181b93d5e38304548fae0a087487','','cd31b98648935cf35d955c0f5fb08443a0a17bb06e9080828266f7f193699786','1fb0aa5d0df8197946562260c2114789b958d89bf096ae6279662d9b63838479','','d44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68');
INSERT INTO ledger VALUES('tabloid',5,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0005',1,'4bf85682ee2fc3a9130463f4352a4b55a334d2e5656e9afb33b4a2419992f54c','','1fb0aa5d0df8197946562260c2114789b958d89bf096ae6279662d9b63838479','2e9247958d60b3e47ca7d54516755ca32729c75b777b24d78cc07d55512fd880','','532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722');
INSERT INTO ledger VALUES('tabloid',6,'2026-11-24T02:30:00.125Z','王丽','revise','20261125-0001',2,'bf957a5f1c33e18b31da5daea4e3ae88d519d9ad444ef8d12450282117e253e2','','2e9247958d60b3e47ca7d54516755ca32729c75b777b24d78cc07d55512fd880','94acf78f1807bae5948d9701e6af772d630009c97ca76048c6d318b000cb6974','','21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO ledger VALUES('tabloid',7,'2026-11-24T02:30:00.125Z','王丽','hold','20261125-0002',NULL,'','','94acf78f1807bae5948d9701e6af772d630009c97ca76048c6d318b000cb6974','f2c1ba7e1b0d133790a0045c37091ebdae82f211c050e1d2e50a1ce491adbe37','','5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710');
INSERT INTO ledger VALUES('tabloid',8,'2026-11-24T02:30:00.125Z','王丽','withdraw','20261125-0005',NULL,'','','f2c1ba7e1b0d133790a0045c37091ebdae82f211c050e1d2e50a1ce491adbe37','2f1e44a38cf8aeaad43e9eee9c2ad04fac52fd339ca29bde26286a19a702f8a9','','396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3');
INSERT INTO ledger VALUES('tabloid',9,'2026-11-24T02:30:00.125Z','王丽','quote','20261125-0003',NULL,'','','2f1e44a38cf8aeaad43e9eee9c2ad04fac52fd339ca29bde26286a19a702f8a9','48fb379b7fb5dd3f6a5bd448f21e28c8b433fc779fd48a5d7ed49d71185d8678','','0c677a5f2fae5a185f010d5caf44919afc05114a7efb71f48bdd98e72a4b59b7');
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
INSERT INTO quote VALUES('20261125-0003',1,1,'w',2,'20',X'01363e1268ae8cc18f5151d6dcf9db86309429698d873abfa699cab7fe0408fd6969d515b2b8c752b9ac5a790de62b4736fa6a76ac905c03c0fc3a298e6aa53812901fe17f43a3f164f2e72b1d0ed670074d79d5390b2850a23203b09ac5826c0c4e0885030a29a3cfd76b25b13dfea5d70c514398dc0c6fc669e020f5a623d47cfb0115c1c24c4ec3e8f6435098b64d74b2907084823b5aa5f1776bb31aa01acdc6c12738f36ec2f53e9cd334c5b2ba715fc8eb432f747757a05bab1e3e32f54efae44f018a402f17a6b8a44148e62c0ece5060dce0c0370df92db5bc376f28295054c463615499d52711f191d20e806d803104cacf2697b5022fd2a55f7a6e63845e1ac43abcc05c3149602952af185af0ad12056cbdabd248a527ca42474aa0','2026-11-24T02:30:00.125Z','王丽');
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
INSERT INTO sqlite_sequence VALUES('SchemaVersions',16);
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

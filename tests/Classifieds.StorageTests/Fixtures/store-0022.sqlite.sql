PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE [SchemaVersions] (
    SchemaVersionID INTEGER CONSTRAINT [PK_SchemaVersions_Id] PRIMARY KEY AUTOINCREMENT NOT NULL,
    ScriptName TEXT NOT NULL,
    Applied DATETIME NOT NULL
);
INSERT INTO SchemaVersions VALUES(1,'0001-tables.sql','2026-11-30 03:20:39.9991153');
INSERT INTO SchemaVersions VALUES(2,'0002-kept-for-ever.sql','2026-11-30 03:20:40.0321536');
INSERT INTO SchemaVersions VALUES(3,'0003-photographs.sql','2026-11-30 03:20:40.032478');
INSERT INTO SchemaVersions VALUES(4,'0004-photographs-kept.sql','2026-11-30 03:20:40.0326689');
INSERT INTO SchemaVersions VALUES(5,'0005-layouts.sql','2026-11-30 03:20:40.0327668');
INSERT INTO SchemaVersions VALUES(6,'0006-notice-life.sql','2026-11-30 03:20:40.0346517');
INSERT INTO SchemaVersions VALUES(7,'0007-proof-settings.sql','2026-11-30 03:20:40.0452685');
INSERT INTO SchemaVersions VALUES(8,'0008-proof-settings-kept.sql','2026-11-30 03:20:40.0457032');
INSERT INTO SchemaVersions VALUES(9,'0009-desk-life.sql','2026-11-30 03:20:40.1171099');
INSERT INTO SchemaVersions VALUES(10,'0010-desk-life-kept.sql','2026-11-30 03:20:40.1176453');
INSERT INTO SchemaVersions VALUES(11,'0011-a-chain-a-paper.sql','2026-11-30 03:20:40.117838');
INSERT INTO SchemaVersions VALUES(12,'0012-a-chain-a-paper-kept.sql','2026-11-30 03:20:40.1470985');
INSERT INTO SchemaVersions VALUES(13,'0015-quotes.sql','2026-11-30 03:20:40.1562177');
INSERT INTO SchemaVersions VALUES(14,'0016-quotes-kept.sql','2026-11-30 03:20:40.1568215');
INSERT INTO SchemaVersions VALUES(15,'0017-drafts.sql','2026-11-30 03:20:40.1570901');
INSERT INTO SchemaVersions VALUES(16,'0018-missed-insertions.sql','2026-11-30 03:20:40.1586253');
INSERT INTO SchemaVersions VALUES(17,'0019-payments.sql','2026-11-30 03:20:40.1592222');
INSERT INTO SchemaVersions VALUES(18,'0020-payments-kept.sql','2026-11-30 03:20:40.1717702');
INSERT INTO SchemaVersions VALUES(19,'0021-ledger-seals.sql','2026-11-30 03:20:40.1723303');
INSERT INTO SchemaVersions VALUES(20,'0022-ledger-seals-kept.sql','2026-11-30 03:20:40.1725456');
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
INSERT INTO setting VALUES('key-mark','f14f41763e6430a54045ffd699b6a9594ca9101c94952685aa66e31d9e87cfd8');
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
INSERT INTO revision VALUES('20261125-0001',1,X'012d9b2a4bef99986ef35680cbff3c2e31edd45e96799e7b2fbec60ceec81c2603f6da2c91e7b96ec22b11f999512edc53bf665d6abcd948739497644bed29995619debdf6902e051d22a83ead6a0a376eae0e18eba08942',X'0129d294719c4cd2e32f37d43d236d676019cb73095a1b9975fe1add919380a88b61381cda57365c1046714e70670fda18ffde12d2c7b5df10266d9645d2101547de3bfde93d56579663064db125a5dac3c6d2edad9c11f53e5ceaea',X'015e11efdee7a46fe0de8fa2b4b263fc98535d23c7bc6a34c78664f36615c868a5650e3e9678c33455678eec425ff73e7794db888f34cb77efc2b03d2cec34dc6eae759f33e08345e9a87b88db7481337d45fdcdb34ea75d1ccb04770afa0aa21fcd0c4ee43bbea0a49bc9f008b0368bbc8b67c907c3aa25676c2f07ebc1ec9c366573742e74f84868a5cbc66fa23a5f217654b28e21a5bfb9097178c2e7c8f71eeb163f9fce60178076295d297a5c1fb8402e9d3dae1974b66c8af75ccdf0df14b93ba18963cc1d7b7a48fefb668a097f29d5a6247488f5c6d339d5e63046831cc27501a3c40b73845e89683e6ce4374441c50ab439881b87992effe9b8aca9af5446e39d6f0c9f66b24bbf0fb5ec43e8bc120840e99cbf12fd6a3c5602d0eb47dfedd8f12214bdb3e10f8d2f9a094118194d8cfd7bff08de0b6b2303617486b5d422575629a5d3914a49e9f0f9b2e9706e8139196c1f30486b94512f493a2233bf77252023f0a01caf6a6e78edce51b41cf27ede13c69540a11bbfa5df4cfdd1aee2b8fb3a21e920672166f8e4ee9e739a9da69652400292d44bdaba57d18e07c5c8d8bebaf46a6d7fcf964b7d352b633df58dba9781a8631e07905c40c69bb179d933d503920d7567997ff5fadc1ff21780e5c7e4432141eeade0e8ade67b0518024255280a459ac3183e3e620b1cdff50f356c6b1d497e2675774893975f22f5244e0c809f0dc75f4e06e11ebd068f6a9680cb5b46a6b51112aeafa9cbe3ceec1fd46be62ad79d0d562bbb1e4ba0aea5a07e52c9c79c0936215f255716ba9abb63866bf11591e969d6e4682dbb0246669110e35799e0a509872346b977c6189bcf86e17a523ebd92d1f8f3d912','遗失居民身份证，号码110105********002X，声明作废','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0002',1,X'0143e47369cc35f34304248e43990c9db415e43ae1033436c0a26a2d2aed9072c79cd8ab7da8bdd82aa6d1',X'01323ef379fec87d2288c7f8080becf81f83fc9f25e7bcec7bff4323578b5dc8b096053bddc6cd27bc23600163',X'01c916bdb36598247485b798375eab06119990a77489adc69f0beef8235f8e119306f93a0922afcb68b1f7bf1095ec54331a525fc576450333b4af1f2f7bf53b3bcce586b8a14c7471fafeecd39d934e2175c62f5d692014a2a20ebc88b1d5b0f0780fb381f3bf255842269be80c3b45ab69f08357fea7216132d3e2ea868d087e16dd7c10604bb62ec98de6219667fd1b5e6d734d600ef5d2cb766ff8995d32a89a0562b57bd3034aac7a75157d89502ebdcb9c4b4eb7723d129235bb14bfb460fa5f3d9fe8c7e1f9f838dedc9d69598af9b70e848ce41bdfafc3f03ab7eb8e32955bdf312573b219cff522030c829817dc6289b7ab36fd0d5de61b0ac8460411d791e947dca7b2083d2f7fcdbbf6649b09d761a95576330aa88e6e70b2c40d903f79261b88d8837aaac56899f46560524ae20b691678ddf5e2bf53f6a97f1ccde72556a6c37170a379840d30d9812689ae8ac10beecaf7c90c48cd20f6551363a1ab2ad57c0af9e231551c11b7ec9f37a19ead33989f2900b4d2861f78b4ee0467131fd7c7528921ffaa31cb8f54f60911dadc41257595eacbc75dea7cac4bdbf2ebee8b165373fe84095439e1ceb8566c153905faae4e91773dd369c520e65449d6880c256dd314d810532e5efc0a23a82556def4252e7aa52f50ad590ea434d852e64c0c03df4705fbd5','遗失，第2则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0003',1,X'013b18c07908e120684ffff1498c4f1acdd7024f1e67bb50c0c719256e0f971f101f02564ee916792dba04',X'01f17608d5854c1b03395dd8789ce26e6751e018876fc4143252b2f475f388f2927b414b47c264b4426168087a',X'014b8fdc9f814af1270ab67e867cf6241e158b7355972747a3598fcbe43f3e6dd158f9fd170562bc106c04de9b1d2625f145ce6afda903665303a6500357a92b1701ccbc40e5a1e011ea04b316dd2c464d187b264b87daa9a08fc0cf5857144e0b6fce4a4983834ae10b7731e63b64b44992325d44dc62aa8fdf06d1c9866bd0c1dfb105f6edb78fcc3232447eae01198f39733a262563f4b927e48045c4644245ee4c5e48653716f112107aaa44a59066d0a7fb57dc0af7a772f0550ccf560e3ce28961f28f6268a4b169929a48c692fdfb188cf407ac888b80c709c53c9d4470cb1af2df114680a5c27e1e4aa761387f4b19fce20fecb081e42707c1650166f93ab37a25a05c2214e9b0f7598aba5d1e67523586e8ce3847ec8999289005d3e055f653ac4bc85b5e3c9e819f35eb5fa8d3aa43149bc0097e6e01af3155d5c0c790576d92b614a902f079191493134db8e79dcb494c817fce5c378f50d4c18af30f6875ea1d8bd38f1670bea32bc7df3a8d099d37f347962220d6ec3829c0452ce3d3cff053b44ec549ff08e1751e652d052965e7aa1b1735a2a0d348002f681b105c6956bb5b90b656490a20fb3e436c7cb7eb390801b5d3050f7f0a49d68e9eb4239aa54365dcba4161bb2618dea658e0500b08cb428f019f3fb209df38983d4d2a4d35e3a2f82aa17451','遗失，第3则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0004',1,X'019ace3433d100d8cf700c9186e84dbf1b273d2e5a2da9e61d8a14dfea0e902b428e207799e54ca8cdf70c',X'01a543a916622e415869e31321f5deef6e617f61b957b60e1714d627b8fac6e44ac4f84eab2cd39eaa3f47ee46',X'01a2074779592f3568e524ae2ab623419e2532fea611281ce1f552118006469e627342fd9b264602969f8229ad1cfc8e998faff1cac45d878a0290a0765dc418622ffe059063e4f4eead8ef1efdaa9fcd4d5f8bd2516e8ac8209ac9e2d5f81adaf5555f5e40b44c993dd9240cdce2b843aafd5cc9cc36d0d473cde5b29db367ee5e0ebcb9cb5c7d8f38068a73c495f6184f1d8f3c858f19b5218c591310cbd370abd8d18c08cac02087e2229c64a25809a3833b0613732120d4f241bff77d06520babebe35f8ad6353eadddc790700063d4fb6eaf60f5020f3ebe5bca25c92a9443c2c2f802fa4917018f7d52a05e963c2a9e08ca7058c8cd82230c13b7364fc934e4d936a477108e4d8dea01f46c8b6ea84c91b03ec45143c1f4437de54d3b167c0ee46aaf1242f13ed22b57ef690031c9e552b4821aca7114d4762b72cdbe555d0fac3168ee2262f3fca8dccf91c03b32dac1b75955f45e00e32db744623802d0663ac703fd312f73fbdc74a21bc5b9f30719f595bccb283a9c4f1a8be16a8a5f50e9ca9aa25d8a967f82da766bcb4ce6d16872a7675e79730c7dc356a27cce8569f8445be5c02df292ee66aa95bb9d6bf5ce161e52a0c99f9e7d98c05cb1c3ca29eca20f7d5d16284707fa5b1b7065a0488afb50088890afc5d30985b0d471758ed06207ed79274327920','遗失，第4则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0005',1,X'012f767ff5c2d567e27d7dbbf3a37642a450ef0fa2802a54b1c0c41b3e527385dba365c223f5edca406734',X'018a46479616e998ca80ccbc598e52eae5fdc08ac06094fce1bf23507eecc1d0dcb0c6399c60936d664ff96542',X'01b6ebfedc4a6dc53d3d4eb0c358509d32e3464993a23158fd685756f914a586fe35a2462834c8f3d066bbad9b8e4c8bd3808d356f91e1a6e883fcd77df019db46b03b747f8ea3f339bc98aae901a5a65a27d28b351b4a65685a877e60fe9b0c2f6e3dbbc4e1cbf2e96679b9360fdbe514a5a7d5b077873dfd7867b6fc551337bc0cb61765db674584c66b3e3ad09aab8395b57acc039f82311621c4bdd4a88ed77c6c50c2fe084ef8919ff6713dcb147b78fef3370152d2e59416b4725e96fbcf5a4c8305ba7768d27d0633e971c95e7640bf02a9563db289afee2010c83089ad9c1ece9a75c0943c438d82876a1a4e550fb299fb2bdcf47c6f01de2254445b2dda94403f0a1c2881692a6da24b3c47454fd5d0f15aaf75cef8468cc0429ab4139e1b5e1f7761cb39636de2b5124fcca2c8ef2c74afe1843b805510307275ca09c329dc3fdbb5885044d615231889352509e8c91fd2d801433660e3d5ba6363f287174e2696b75d89145698d70f6942726272dbf110692a80247063c20d6f45d4ebb29c73269798f13dac34505b273751b8a456c77e0b28849e623d6dad24470970c958078e341112fc3837fe4de8608e6ee0f8623f471549134242d063fb3d42b789bb11ceac41cd746245668d514b24453575f2782b8e8b5a46059b4bfd72cc20b5dba076e7240022e8fd','遗失，第5则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0001',2,X'012f250ca68f2288567433e39012beedc4b5afb5adee72263ff1e4104e9cdf8425c651757d854abb5f71ab1172ae4bfc86d099ceb23cbcdfb1bd4bcf79b554b5a1790ff8fd5518255f463bf5156f20bee057881a28367d3528961712',X'0164c68462c9c497adb44f5a77726636eb3ff884eafb0f18e72c8cc570b2be11c85071128f2c3f15cced2b26a1ccfd42d67e1c1348cd2f69caebd3914f5be1d71f44e1a7e5e94bc388197e278ecd620318021911b7fb6f7ade82703f',X'01bb0d512ea2fa055e008acc107403ccd18f7a1c9bbc2653e0159b40245e1ff965524722dcbf50a2301a55c79cfc304d1568477366ad0a494f767d018034ed3adc883d3da83c960b828819cbe64d1bd40a06ef0a0dc35a5b3e043dc370ec303e621bbe4a102895d2af9effb26374cd4920d7dc4b96f100a5349169dab93983e2d53f83f8aa420cb9049dd763a9cbb0fc2cbe323e2ad02e75735239a936299d32d75fa801448ad900e2c409e07fbe55cb5757ab576343a458fd2c0eb5f094e0ddbdb7c4599f68bc7e1fc75832627bf7f8069fcf9c6165575d9aa21d489d8e850128d4dec73fa602d31851742ea700f7987950ee4f863d9d678294017f27ae62d3d81775803c38d3ccf755add22ce9f1cc695bdb11551ccd10cf873d0774f7b90f2f5e03dde5b1f00949c46635bd1096f9fb132c35d336d7c61c9d86e22c8f47b1f3035b1556a7caa2a5039a5ae93d7c1819629b023f8bf53ee5e516da0ca1c4b11bb565cd8093252337f56e88831dca56384b1b5e45021e9315037279ab43e5bea677f229387b79f2a0f84649648cd4594dc546cabf0417cfd8bfaaab824da42bc6cb1e89127124dd4006f4bc30f8fe705c936895518727cd38559cc8e11e8c2dfdabfc758cad9067451ad2f7708ba7426b44c08bdbec02e8817ad7c1c913ecf3ef274e3201a8a710a8cd00af684060489d2014ff58c57f38024edc06c5cd3d713a9c1108f154ca1c205bdb0de792be4a957f6b2f4a551418403de0ddf2c10d9454de59713537bca45b7432d34c4b1021d43e3d6d1d75278f0b593307dd4beb54f166a9615863ce08ff0e5d28dfc245fe1957011e594f8365b16c500e8cb4ad3c698b804b0a80de35758448d0be858567d8351089e332d124e1bee3ab4dd1aa819f21b639c0473da62e0ccea0946bddb63ff90d21278070313f4caf787ed2cf0adb4df567a70118983b2ab4d0c55e828fda7119947d888ead4dbfea7c3644ed555c95fc90caf2ef176bf015a55bcd3096ee8ab6f456c5149e170f67b465a547785ddde9b6','遗失居民身份证，号码110105********002X，特此声明','2026-11-24T02:30:00.125Z','王丽');
CREATE TABLE identifier (
    hash TEXT NOT NULL,
    notice_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (hash, notice_id, revision),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
INSERT INTO identifier VALUES('af49b0723dbb08ed98f808b5baae81e6c6b59c700478bb40f2a1b3ac74ec52c4','20261125-0001',1);
INSERT INTO identifier VALUES('af49b0723dbb08ed98f808b5baae81e6c6b59c700478bb40f2a1b3ac74ec52c4','20261125-0001',2);
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
INSERT INTO proof VALUES('1221f93a3e79a9708b9026c85bf46eb783add87ff3f508a0eef062784917541a','20261125-0003',1,'aa','86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a','2026-11-24T02:30:00.125Z','yes','2026-11-24T03:00:00.125Z','w','f','s','t','p','1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312','42613f30ff3b933bff126fcc0794ad9de9edfe3f087f4dc74cf13ca5dda148f3',0,NULL,NULL,'','word','');
CREATE TABLE photograph (
    notice_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    samples BLOB NOT NULL,
    PRIMARY KEY (notice_id, revision),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
INSERT INTO photograph VALUES('20261125-0001',2,X'016a0f7f24a48b67289d3e0e5bf50b0aeae8f920cde3c9f2adecc4adc0c22ba529078bafed3e5b5989375ab3fbbaf6794a585acf60e3cb61d9f4e66919');
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
INSERT INTO proof_setting VALUES('1221f93a3e79a9708b9026c85bf46eb783add87ff3f508a0eef062784917541a',X'015542487b3825d72f4a56aefd02ab41688d7d4f5ecea5755b85a9be19ed46529fbbd476db77f1ed80ef0a451a009965ad54c34eda3609eb085d699aa9ac31b6f774acc85689f44213bd4873d5b5fd24f84fa9b0393f782b518810307a344e410478');
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
INSERT INTO overrule VALUES('20261125-0003',1,1,'ID-REGION',X'016a5ad583181463ad90c3fc0cbdb155fd709e4f1ca65759e2aaaae84dc2924ec8a09225','登报人坚持','李强','2026-11-24T02:30:00.125Z');
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
INSERT INTO ledger VALUES('tabloid',1,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0001',1,'d1f7d6e182f34c4324fca56844bf984d93ca481d9f8475ddc7442b636db153d9','','0000000000000000000000000000000000000000000000000000000000000000','fe5cd4742a7a1a046599541f91f25b0de0a6850ef027325f7816e61bfb7c04b0','','21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO ledger VALUES('tabloid',2,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0002',1,'6d16fbba0f150e51e84a0da6c7275ec46f1a348e2506c8a83571ebb1d511697c','','fe5cd4742a7a1a046599541f91f25b0de0a6850ef027325f7816e61bfb7c04b0','609a34883b6212fd633427c180955761a95975147043470bdf3961b761fda656','','a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc');
INSERT INTO ledger VALUES('tabloid',3,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0003',1,'a590cc3f96aed050a497865027989187bf781d64fce5c9499bfc04cea2044c55','','609a34883b6212fd633427c180955761a95975147043470bdf3961b761fda656','fdfcef1957b41cceeaa399d6d4f8c2c23efa46908dd85149ef421efd0d1936aa','','0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1');
INSERT INTO ledger VALUES('tabloid',4,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0004',1,'291603acc7f081a8bd81afea129d938c09b139028ea78b6bc67ed2c4e45c3202','','fdfcef1957b41cceeaa399d6d4f8c2c23efa46908dd85149ef421efd0d1936aa','5d565cb6d9ca54f4cb62f619ff798d15eb33ae9279bced1ea1175624c1ea4ceb','','d44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68');
INSERT INTO ledger VALUES('tabloid',5,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0005',1,'f3584f08e4d2dba7e6338c399994827769ac3915c32ba9e15483f0d6cffedeb7','','5d565cb6d9ca54f4cb62f619ff798d15eb33ae9279bced1ea1175624c1ea4ceb','fd9829ba931c08543df78a631a540724ab4f6ac0f0b705a36ceba44e52ae290c','','532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722');
INSERT INTO ledger VALUES('tabloid',6,'2026-11-24T02:30:00.125Z','王丽','revise','20261125-0001',2,'8f9a114665ca8de6f535db6aadba372ffd7ace17e81822bb9934ec0612495255','','fd9829ba931c08543df78a631a540724ab4f6ac0f0b705a36ceba44e52ae290c','4182184087961d20d5c26063795181b8c66e76786f242c847f778aaf2dde9334','','21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO ledger VALUES('tabloid',7,'2026-11-24T02:30:00.125Z','王丽','hold','20261125-0002',NULL,'','','4182184087961d20d5c26063795181b8c66e76786f242c847f778aaf2dde9334','fe567be3b718a38f5050db4ae08d5fdaf8ffedcf3a3f76cf86f2031f34868abe','','5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710');
INSERT INTO ledger VALUES('tabloid',8,'2026-11-24T02:30:00.125Z','王丽','withdraw','20261125-0005',NULL,'','','fe567be3b718a38f5050db4ae08d5fdaf8ffedcf3a3f76cf86f2031f34868abe','76075a3db5f033ca15c47622819db9d6aed779b9cdc219bc866e85358c2ced72','','396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3');
INSERT INTO ledger VALUES('tabloid',9,'2026-11-24T02:30:00.125Z','王丽','quote','20261125-0003',NULL,'','','76075a3db5f033ca15c47622819db9d6aed779b9cdc219bc866e85358c2ced72','bcf177ed4f7cdee4aa54a4b6394ed675dcfc3106593a830f1f777ea4e1b7c2fa','','ea7e92bbc9ebc405b6d0ca1ec9c6aa65129271c6e6a1d4596f9deda5c07ca96f');
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
INSERT INTO quote VALUES('20261125-0003',1,1,'w',2,'20',X'019495ceda518f115e322278332f5ab367c261365d017c346c0f52eaccb6eb038091a5dc41874424c4e68a8adf7034fb9a28327e32b16c0e024f074a0a376516517bae5a4f908a33d626fafc6961a9f4df4245c1a702182abe111fd9673d6446f795c951a2e30b6a556b0ad3026af6d71c6a9359ade3dcb3cda993a960b54789a8bce5cc70f3a4da8f293ce8f947822152626bc679bae897c394b7eb7a449f5dfcf0cde27670a5a422a7bff961875c47a99526f0e2988a9e265309a8e7645742a929007b8b9aef9e2361ea0b0c30ac1ed96b310d9bc3ece9ffc69a8b5e39f0c3fa9d6d6a6d414ac07716bbb6a6e81f0eff880393b46f590718af037c16f98c12dc9e533bd71f0e78a2fbaa8f6f5799606967164f70d002adf3967995dec0b5302c','2026-11-24T02:30:00.125Z','王丽');
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
CREATE TABLE ledger_seal (
    chain TEXT NOT NULL,
    sequence BIGINT NOT NULL,
    made TEXT NOT NULL CHECK (made IN ('then', 'later')),
    seal TEXT NOT NULL,
    PRIMARY KEY (chain, sequence),
    FOREIGN KEY (chain, sequence) REFERENCES ledger (chain, sequence)
);
INSERT INTO ledger_seal VALUES('tabloid',1,'then','f9a1da84793c2d48927ad9cdc9bc416243d5044299b797e0d369d9b007c4b482');
INSERT INTO ledger_seal VALUES('tabloid',2,'then','7f78f6f3e6ab6d7c5163b857b9361e852228f49a2f5a1aace9429944d0aa2d59');
INSERT INTO ledger_seal VALUES('tabloid',3,'then','e722354b8a0a352d23c80da2000cf0e0c4f80e293eefb4be9da970cdd9de4e24');
INSERT INTO ledger_seal VALUES('tabloid',4,'then','ebad4e20b3eacec813c0eddbb2efd59115a9133519a90ebf52032b1f0e1a470a');
INSERT INTO ledger_seal VALUES('tabloid',5,'then','0db824fbc5a637f63ac35366631f2953f55f046bcb6727bfbdc077b9c84c1f9b');
INSERT INTO ledger_seal VALUES('tabloid',6,'then','929c8d628cd9b69fd41eb0f63ab3b5e12e533fdeac7a7eef2a518bea265d4a6f');
INSERT INTO ledger_seal VALUES('tabloid',7,'then','abdf7226beaa427a716025aa77c2dc907cd89096ea1fd5e00b8e935dd1310cb3');
INSERT INTO ledger_seal VALUES('tabloid',8,'then','1ec18482fadf29af4e8cc3bcb7167455ab9fbcc3ba45d23f2fe1f23c4415bff7');
INSERT INTO ledger_seal VALUES('tabloid',9,'then','51b1336fc4380f94892453855822a20eea35610c75aa9f66046b44630ba93e09');
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('SchemaVersions',20);
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
CREATE TRIGGER ledger_seal_never_changes BEFORE UPDATE ON ledger_seal
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a seal is never changed'); END;
CREATE TRIGGER ledger_seal_never_goes BEFORE DELETE ON ledger_seal
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a seal is never deleted'); END;
CREATE TRIGGER ledger_seal_is_not_replaced BEFORE INSERT ON ledger_seal
WHEN EXISTS (SELECT 1 FROM ledger_seal WHERE chain = NEW.chain AND sequence = NEW.sequence)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a seal is never replaced'); END;
COMMIT;

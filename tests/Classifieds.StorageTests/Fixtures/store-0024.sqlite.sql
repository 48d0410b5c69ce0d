PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE [SchemaVersions] (
    SchemaVersionID INTEGER CONSTRAINT [PK_SchemaVersions_Id] PRIMARY KEY AUTOINCREMENT NOT NULL,
    ScriptName TEXT NOT NULL,
    Applied DATETIME NOT NULL
);
INSERT INTO SchemaVersions VALUES(1,'0001-tables.sql','2026-11-29 21:13:57.738028');
INSERT INTO SchemaVersions VALUES(2,'0002-kept-for-ever.sql','2026-11-29 21:13:57.7561043');
INSERT INTO SchemaVersions VALUES(3,'0003-photographs.sql','2026-11-29 21:13:57.7565166');
INSERT INTO SchemaVersions VALUES(4,'0004-photographs-kept.sql','2026-11-29 21:13:57.7566707');
INSERT INTO SchemaVersions VALUES(5,'0005-layouts.sql','2026-11-29 21:13:57.7568119');
INSERT INTO SchemaVersions VALUES(6,'0006-notice-life.sql','2026-11-29 21:13:57.7588075');
INSERT INTO SchemaVersions VALUES(7,'0007-proof-settings.sql','2026-11-29 21:13:57.7726945');
INSERT INTO SchemaVersions VALUES(8,'0008-proof-settings-kept.sql','2026-11-29 21:13:57.7732004');
INSERT INTO SchemaVersions VALUES(9,'0009-desk-life.sql','2026-11-29 21:13:57.8429595');
INSERT INTO SchemaVersions VALUES(10,'0010-desk-life-kept.sql','2026-11-29 21:13:57.8634737');
INSERT INTO SchemaVersions VALUES(11,'0011-a-chain-a-paper.sql','2026-11-29 21:13:57.8637225');
INSERT INTO SchemaVersions VALUES(12,'0012-a-chain-a-paper-kept.sql','2026-11-29 21:13:57.8668356');
INSERT INTO SchemaVersions VALUES(13,'0015-quotes.sql','2026-11-29 21:13:57.8876173');
INSERT INTO SchemaVersions VALUES(14,'0016-quotes-kept.sql','2026-11-29 21:13:57.8881336');
INSERT INTO SchemaVersions VALUES(15,'0017-drafts.sql','2026-11-29 21:13:57.8883978');
INSERT INTO SchemaVersions VALUES(16,'0018-missed-insertions.sql','2026-11-29 21:13:57.8898821');
INSERT INTO SchemaVersions VALUES(17,'0019-payments.sql','2026-11-29 21:13:57.8903701');
INSERT INTO SchemaVersions VALUES(18,'0020-payments-kept.sql','2026-11-29 21:13:57.8907071');
INSERT INTO SchemaVersions VALUES(19,'0021-ledger-seals.sql','2026-11-29 21:13:57.8908864');
INSERT INTO SchemaVersions VALUES(20,'0022-ledger-seals-kept.sql','2026-11-29 21:13:57.8910458');
INSERT INTO SchemaVersions VALUES(21,'0023-threads.sql','2026-11-29 21:13:57.9128783');
INSERT INTO SchemaVersions VALUES(22,'0024-threads-kept.sql','2026-11-29 21:13:57.913244');
CREATE TABLE setting (
    name TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
);
INSERT INTO setting VALUES('key-mark','f42b3c556ea4efdff3edb407955a2818ecb69377563f7174a7368802933642b1');
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
INSERT INTO revision VALUES('20261125-0001',1,X'01a973ad90eb45a81ede74a54bcc48dc253726c1347b8a87f3507e52da4c0f5cd56b252f9dfccbfcfd876dfa45e3eed7475daa4c2ebb03d67c766e99bee3a48b4c06bf36e4eab4f4bd954ec4a9d7c5d315ef8ba99f3d4fa1',X'01a24f72caea8d6d17608b4aae92ae8a0c66b77a24f3e1635f4b77fa170e2e4448f9af2cefb1a64cf88b86183c471b4405fd7bab50c580b85300ce2a5c50b928596b1061b1a62d50ed7f11e79e2e7a0ca48e5774fef07fe84af04c0d',X'01f3380aba600e784e513ca7a1c2e57b49e4ec34238fc2a9d77738706eb5a0b17c38a1e697aabcfb0eb18d5c1759a99e5cb1d3c8bc0f0f46e21f0f6499604da65273571e0e885312091951c8c43b745b4f7362eb826d8ab70a98243db1897470f652b17f59868f85271ffbbd2f7a47fc1ecb431e7f23b12af21c8432d24cc286a2a392218782a3beaa9664a5ffe3d112c530728f15cbd695526a5ddbbd05f8ef68fe930fee88ced99e36a42db364840d4a4c046e2707219d7eeeb605ef72e29bc99686a5e0f6ef571c998ae0950454b82124ef8d43f25a0f622312b56830412a3ea036fd1918c4e303200071df93df030b1662e55b962bc9a60eaf8ea4a8f8a4f60f8617adfbcdf9b9a3d0b82c38a39aec420baee00af30bb2da6346a33ff5b95e3480756f44d0b3f3628234c69d053059f3d568fb7d9148aa486f00b4160376ffd408c03ff983c22ebb261d8659faa25b27600d7abac19ee6a916ad1ec00dc60eb822d0a8e24ac5a1451522ac03b1baa7737c017bbd258c04b88952ba4c77b6575f433afd8030604b2626c617cd4f0b7aa2a49e84a4cbaeed8c3b193a82932a149ce05edfa8699279d16a934bf41d2a214a1be648239612044091fba07f3e9425172a9fc997bf6336aecba7dcf1b422b7bdb830cd1e3db751869de443781867a100d34b0286d491f5f86e8a5f778ec70969f6a1719daa02c47e0da6ba6dd27fb98d3d11ea3a7680938ce39ec8ad86a7b18039f8d522dc9086be67184ed9b204492a2ac4e88fe50495dc65dc4f5f48f5a20de345cf390b5f8fcf36382f2a2166f3bfe29bb4307bd74a409000a149ca71231f2a239245f76b0613e8db1796b1092371c525c655ca44376c685700ae50','遗失居民身份证，号码110105********002X，声明作废','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0002',1,X'016ac2fc6d2283eb3e90f6061d4308ff454e0921addeca7e2f28c9fa031982a45ec72627f2ec4304114cc0',X'016638cf89abeb667c9419de536438b0400c4953f3199df45cd098aebfdd273f6f7d2a6864605ec9c5b63884f0',X'01e2083d1c26dd38b98743661f533723e80bb30a23a8028a805726d8d2eb6ee1b937769a3662257f1b6f706546960e9801ee8af6c3a68b2d1f7b96d50dcd2134efb954b4ad94187aff23d463b65497d97239ea5507121d0f4654e8d11a871351cb3860110994dc0a6e632393b4a3931032ea0f7677ebe8e24c55418a8dff52c14098a69bc17a5538dd696aab934a77a8e27ca92688cac32708607c32ad13d4b34f92c41f3a5d5bf460fc65a04be37d4d1f9b1f07ab92d9951589e3bbe2a681b77267e2ccef4b38d31dd10ce484a52870a641baab1ff453ccbe8e8026d4c8c50f66ec724cdd7cb48277639352b4d509d699e21289893990b363d2d9da4aa6813f4b93b149f151d52abc610661478a3a439dda56999990e72628a919e22bc8325fb14c4baafb9e2622b8724cac14df04c65bb9b9358deb334c0da391e3d88df5e9a5fa070938336754002ec65034de84fa47c2f99b518af8d4f2d7b6c51d76206b1fecf8f1e8437fccb33785720d4a003978f7ddcb9ebd6216de559698a51417e261a1dc54484bcf64098d8e9c1c18efab63cbcdde41513ba999d6b1368083b301d2a686f8c92770aaf6ba64cea5fccfbad730e2c4911e3c7ae672dff7eff75bcdac9a4b39a9c04494537b350cdd42fc13811302cc03444698041d8d475be8d5b1f788c8ab6be3d147e75365f7','遗失，第2则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0003',1,X'0130e7638b374895fd5493418f3c197170ac533f69763d12d495d5119973e405d500e9ad7b0a102b72d3a3',X'01f61261f2404b27e58194aeab243a5c52aa87fa55471783d2b71ce80fbccd52de69123271d5cfe5ee7fba6bed',X'017720dbfb847609ab98e191cf7ddd3f85cbdff370c26673c6e4e77423deb167c179139ea4b9eed3f2848ecd3286c0859f8c4e8496bcd1589f0407f2763e21f4cc9b344338b529a4c227f2ba0bf1d8b42bb0a19cad9fa262ef2568dde9858f9e4831efd2f9257cc22407480ad2200a272c8db83bb4af67cc494f857a4c7e3e2c30cf75cd24818009ea0ab1dcbb8c7c8941e34affbc55c5f0f26e549a34b489f3664d8ceb04c69b4856025cc2528f635534f2532c7b739d23da6bedca49d7bcb2c3d20e08621d67ec677d3d7302bfc3802c8fdf3baa83b1b6542d580e68dcf80f096019562f6157493b6059f807fac17f4f197fbc3ff5fed95da6d1fffa9369fa8af1f82c3631eecb0fde379bf59fdab5bcbe8079a4a3be45f8ec4ef3904b5de1aeb0cf206fa906427d3c08c00cbbc66e55003efe771fa3a9dcac573106d0e16159441d148328e360e6a4042949e695f5024c218c8d2b2a98f243f3180996fa25c8c52e01f3291421cd22aa50422be04e90dfeccbc582173655e06437f57a45974105cea553e4bddc8e46c4093add81f4f1a3875e444135de8b73d01af560574cc08ac22cdcb615991d08e248015b258cdb141a749649670cdedf8a5f11f998d97db98353e175f12503732404e2264feebc933b5990b13a23e2dd0831f92a59c49102ca3f5d3c7033adcfe13b','遗失，第3则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0004',1,X'0140a86e83c8e3eb6eef229b4e7735319bc85e222b85b58baf7d4022fe8e18aa25866198ef7bf385b8db31',X'0134cb7cd369dd5b67d8c3bcf315ed0f4357a815c51f5b92f4d0072b63b8d00eda72bc296ff845b282c1d08622',X'0174f7faa87b67f53ab55fde2f13eaa75e1fe3bd7f0fdd7febee85ce78f034533710a243a2beaaa6dacf19cb7033980932938faae823e342cf8414cdd9129bdd14d6d53581ecf3ed7ea12e162b61b87f545284718efd33540bbf544bf2d2d433793c93f5bb3318919658e1e2f69dbfd528c0204f333387635756cef161fb5b652dd8cda5b46de47a6c1093dbb12b101915af84e1139c72492343dff1b205102932628160ef6f42b14a9a97db7a3144278b3bfe71d04540e632956c7e6ca59ef822d3923be18da46d9c86da772a6f0287240856fa53fe6f421906ddd3e8dcdedc7037d4d914d486811c1427a7b968535e6a6051a8aa4701cc38c46152b3ee866102001a3485a8148ef775173e1959af3796c729e4da6483f7c2d1fc25d60fe029eacf3f879c10dcbabeeeb2bfa63aa771b087cfc460961dc36cbe6ebfac5029294d67173c5a83d81f41ab97b6ee5d9782cbe9c76d6143fcdd7e2fc3bb0a3183bb372369b8c6ec05f09c8994fbbabee2eec8d7f596614551aa0767f9f3f1b11fd35d66b3a3a14daf94668eb4a8309749e1b671395519c544e17cf26f8aee4df02d4dd638968d275e7a48a40e6e90bee8512eb8fbac4ea8b002a74855816ef610f7267fca4694737340b46380dcf10720fd0a6b6db17a2fbf371c2ff5e019b8c9650f2ab9ded856a2a2b522ff8a','遗失，第4则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0005',1,X'0193424283ef39855cd5b9bb70319594b879118ec8af8935028678ec3c35541ed72dc7572c271bbd48d587',X'01947e3cb1c50a2429e31d8e43a8bba46efa235f628c12d52fce24bc10870dada0c36ca80de88ec6c19011fd9e',X'011554f13f81b6bd6e66eb5ccace5fd620eb95ed4b97823f70b2d4bb2163cbf911bc80fc2baaaabc25f03b7eb8ff6e40a53f4ce50dd84ef2c7d63a43bb836bd23e3592a83d332e870c40a484e5f14b3be02ac62a76e2ce448dc21eefbdbffa1a0dc5305462eb33d7c06ed9dbab78e5753a79c842f4270c385b9bca507ea68063f70abc0b5c682ad436c4f06dfd2768c3b3155136dcca3e1b9153dc5e5163c34b39700aa32aad1bb599853b15638b5e003706dab05c362c6024def2765b65369767ec715ad763bdb4e8db0c4243eb073f83ce5fdf7c4a81acb482bc3484bb65ca3d9e141d167e71bed59b53aa16323b0ffebb550c3b6d65900c93ef4954ce684263c695cbb138911ebf0434072a74bc8ab8a052db5c617de03452875e294043eef1acd9d3a45a5fba968e630343aaade96f5912530c3f77493084f565006e8651a45d854d2f61bc3bff49deabc9b7f251927813e7e4950e5120640c603cb39f00c41dc2b4361676b1e8333efe5c59a0e4edafda6684ba0867aed89efe31f805419c8eff28d9479babc79e3637115b5efba54a36debbc2c4a82cb83eb63853c7aee2211f9c62396f212fce4dc90b190970d4e088de8083cd0d5124e929acc752cac9d91c46eb09816f340b2135f1b082fab7375e0be0dc55f58d4769e846061b9222dfa382222928960a9df9e7','遗失，第5则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0001',2,X'0194915ea96470999473382e5cf41d83ae0056418e3f9fc70cb68292bea234a5f9a5bf456c83d58f3518f7675bcf04ea2376092bd414b4a9b427776b711a38fb16c78c96a5b5106831f21c07bff1774a4ec21b5424d593520af4ad9e',X'01108cb31f338a22f7ba3b0376e551f43d1987d673b9771edb30059025135e62f4357ae7dd26dba523d5865dd6506e22470fa14b0a0f7a2d58485c672f810b569e719b481756a9725a144555f4ebd6a829a0c3fcd2a80af9424e1170',X'01300172e9d1dd84e7d193795570934fa321329270e76f39fcb3163a953d90edca318f73e96bdae1eb55308368ea7a7acfade6f46fdcf8c6521c67663a538ed9a49c508988fcdff811693992a117c322636e0a96b88a00efbd67a4464ac5cd34a55f57b719144e51647683204468210d91d1eac00811ae0f5b18d7bd3cb1e5e574fba07a285eca88d29416bd82f9345e2fefb7e376a2a528c7825c1704f98783ced16c1915710853cb8dd10a37964a9f43072b425d3fbe840a8d0404c2200aaef016c8990b8a00dc04f20958fb3a1c22ca818a2c679c48b05d5a8d656af175e34c4256dbd5f3478746056b8a1c35058714caefa374cc5a509f58c7d8e5c4afb86b14106668e32a97c379b20931ddd1a495a5ca844aa68fcbed176a863a9fe7f04811cffc20dec54e38be1c31ed98424c46585a83e9a0cc2f4b2283d0d4570b332850f02afd62c6cb14c2998b6ef0f968dc34a3cf453706b582824a5b598270953416fba70cf0ed2afeba4b5100da983706a919ed18c7ca8f6b7cc1b8600170a1e418617d535474efc873449b61914a06f4afa7816c3bd8b18b47154cd3c189b60fa3443db7e13b553a4ed4fd1298625c269675bead4b79f62f4c3fd6bba0eb0efad8535b303b3038bcd9ef79ef8df73b2cd4a94d075f4d7dabf63e86064680c6d0688bafdb6eaab22510cf1395350e1036de119f87dff5e932741d4f61ec52c4c491b199acb0a9232f3738413a695d63ba061ee546503bfee3a873256d8152d7706454e35dacc06acfaa5cd9862d8064a602095504aeb0a5465fbda9cc330ab06eb1b15c2f31c8f5bb4da4ac1a97b7a4a93116ecb2f7c815c71ad2e314e599d48ddae01b318c2f2904b08bad4ff712a92b1a3777cab34455756856d273416f49e01407aa10648d49372710fd4f0fa778ae659df6b44a94cd8003d190abd4d7fa4a311b1160bc00afb7b961a211930e06df5cd4a15a50ab0a4820c9b157db698bc849f5edfc67b2ddc403f06b5194a7bfceff70910b04b8b8c559c0b297cad475b9abd8f2','遗失居民身份证，号码110105********002X，特此声明','2026-11-24T02:30:00.125Z','王丽');
CREATE TABLE identifier (
    hash TEXT NOT NULL,
    notice_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    PRIMARY KEY (hash, notice_id, revision),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
INSERT INTO identifier VALUES('4f94e77ea6d72a99b5a4a5103a3c9de70f250dfcfff8cd2739615123c7db95d2','20261125-0001',1);
INSERT INTO identifier VALUES('4f94e77ea6d72a99b5a4a5103a3c9de70f250dfcfff8cd2739615123c7db95d2','20261125-0001',2);
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
    answered_at TEXT, words TEXT, faces TEXT, style TEXT, template TEXT, shape TEXT, setting_hash TEXT, word_hash TEXT, wrong_words INTEGER NOT NULL DEFAULT 0, expires_at TEXT, revoked_at TEXT, answered_by TEXT, answer_way TEXT, answer_words TEXT, recipient TEXT NOT NULL DEFAULT '', link_ended_at TEXT,
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
INSERT INTO proof VALUES('c3af0062583d43309e314ee328be7936e6730206426635940f4f9d633f65ecd1','20261125-0003',1,'aa','86a7338ae9427985aae5ba24215d356ee42365c1db503c92b84ef9b70a662b8a','2026-11-24T02:30:00.125Z','yes','2026-11-24T03:00:00.125Z','w','f','s','t','p','1e708c6945fd11e94bb25507e882d398fafb39572ce22763ead7ec2e08122312','ddb9cccf6035dd301a7e7fe451601ae549e314c6e106b2c03a85445c53c0c86a',0,NULL,NULL,'','word','','',NULL);
CREATE TABLE photograph (
    notice_id TEXT NOT NULL,
    revision INTEGER NOT NULL,
    samples BLOB NOT NULL,
    PRIMARY KEY (notice_id, revision),
    FOREIGN KEY (notice_id, revision) REFERENCES revision (notice_id, number)
);
INSERT INTO photograph VALUES('20261125-0001',2,X'0180b9872bd85a1ea8396f005560922b338b44419dc9e1e6ceb6ee7b6618327e7507537f285586a934f050492adea520220088bf89e3181f30e627f8b8');
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
INSERT INTO proof_setting VALUES('c3af0062583d43309e314ee328be7936e6730206426635940f4f9d633f65ecd1',X'01e878a57396202efa9cf2a74bea1236c86386515fe770435a05c020e7f05e527093ebbe8efd363db853b6bc3a1b23fc1734682afc008bb2f86068efc30a6ba426008b25167d42f7fe8401a45be352ac5d4072d5fcd3b2b2fb9d3b637fe93cb91105');
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
INSERT INTO overrule VALUES('20261125-0003',1,1,'ID-REGION',X'01b0a1d6af92c662b4f0ef7f51279405db6cbe2a041c15e60f42f66e0f7b884dbb598c84','登报人坚持','李强','2026-11-24T02:30:00.125Z');
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
INSERT INTO ledger VALUES('tabloid',1,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0001',1,'1c6804c2875979091a6be2144b2b011581b1dd1a96c02218c02701fe5f2bca9a','','0000000000000000000000000000000000000000000000000000000000000000','5cb873e9a11958027f037da22ed155e70e913d8a2271e15cea5646033ceab800','','21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO ledger VALUES('tabloid',2,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0002',1,'fe55bb249739b5063a39c3908f230dbe0e68cf0acf1472b0aabc385f82eebafb','','5cb873e9a11958027f037da22ed155e70e913d8a2271e15cea5646033ceab800','2877fbd15f04c35e7eb0746676673dfaa35a2f2fa4865358bb1fd28469714c00','','a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc');
INSERT INTO ledger VALUES('tabloid',3,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0003',1,'683763699e72d6d908a0eb09e71979ced864c216874684b80f919a426500b78b','','2877fbd15f04c35e7eb0746676673dfaa35a2f2fa4865358bb1fd28469714c00','6d7cc1586aa1ced6329df3e1c95a9bed92d5f57fbf21f87d274d08d7b1b797cc','','0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1');
INSERT INTO ledger VALUES('tabloid',4,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0004',1,'b8730d4f36298485cc8832c485b3d56c410b672cebff38bbbdea80e77d75c0ae','','6d7cc1586aa1ced6329df3e1c95a9bed92d5f57fbf21f87d274d08d7b1b797cc','8154e2989bcb0e4f7ded077e7112d28494427becd954dcf3c5780fb33f691c42','','d44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68');
INSERT INTO ledger VALUES('tabloid',5,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0005',1,'c12ef572ea6060bc34b5c466016d81ddbd6950d4f6badaf092ad4ac332f2dc9a','','8154e2989bcb0e4f7ded077e7112d28494427becd954dcf3c5780fb33f691c42','77cc5a415a2fa28367e47251a492a9bdf66a928fcb240445d0d20fbe7241eb9f','','532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722');
INSERT INTO ledger VALUES('tabloid',6,'2026-11-24T02:30:00.125Z','王丽','revise','20261125-0001',2,'9a012d3ab209a00511a0c7b9c9dd22da1006cdff681e6057caeb355970c6e810','','77cc5a415a2fa28367e47251a492a9bdf66a928fcb240445d0d20fbe7241eb9f','f6cf87e405f548ae5b4ffae6fe3716a3fdd2b71d266a7ba210afe72ac9bf5e9a','','21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO ledger VALUES('tabloid',7,'2026-11-24T02:30:00.125Z','王丽','hold','20261125-0002',NULL,'','','f6cf87e405f548ae5b4ffae6fe3716a3fdd2b71d266a7ba210afe72ac9bf5e9a','5ff198588e94b3c58f4adebfc04dd9c3e65589d99fbbcff1adb6afa25072a74a','','5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710');
INSERT INTO ledger VALUES('tabloid',8,'2026-11-24T02:30:00.125Z','王丽','withdraw','20261125-0005',NULL,'','','5ff198588e94b3c58f4adebfc04dd9c3e65589d99fbbcff1adb6afa25072a74a','2cce638728a8a22ce7705937df488577ce72f4470fa3ed1bfd230bde9cafef0b','','396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3');
INSERT INTO ledger VALUES('tabloid',9,'2026-11-24T02:30:00.125Z','王丽','quote','20261125-0003',NULL,'','','2cce638728a8a22ce7705937df488577ce72f4470fa3ed1bfd230bde9cafef0b','5af8f7db41a46b9315b8f959a5b15c78227800cc4ed044200d40578c5297a57f','','60e2f2347a99cd23490f6c912c120a8406b21008a2c83578e03a1f25b8616472');
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
INSERT INTO quote VALUES('20261125-0003',1,1,'w',2,'20',X'01ee664c09690f5654fadbb3e57ee5dcc593f0ff9b879aa7ba4fb67e4c4a9db8c8440dfc56fcf326a1a552742867cb36cad31b31fffcfba052ec75d6396f52e2310df213a137a98dbb0569709a540d0c790cb9ac27a0ae41e99aef2e638cf2aba673b4f4ef43f471974c7b3c18d66c22789801a667205ce39575ff49b67dd7c6bc1d925de366f187d0b7e9a22f31ce956a7015fd67075ed54901f97d1b5930acef12ef767af2bba58126a64c9b2bbaae8420bd37bcd00f321e519a9b321f5641f7f9d25ea624b876763b417d6773ee5e588126439773d9e13b792e995f55592891638ba2e555ff11ceddd0605ee48397d50298c9cf13123b0c0bec208ba1d521bbd8b622b3bec1b7f5048f971c19c57ae588f14a7cffbc1603f57ef59cf88af23a','2026-11-24T02:30:00.125Z','王丽');
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
INSERT INTO ledger_seal VALUES('tabloid',1,'then','ae2bae8fa62ef72536b02954a89dcc55f9a4523d58514ce8f54057c724e8ec70');
INSERT INTO ledger_seal VALUES('tabloid',2,'then','36885fb1d949fb4137e60a6b1c278cf4187c30c019d9162056bb6dcf1815b228');
INSERT INTO ledger_seal VALUES('tabloid',3,'then','2db9fd83dda8328965571ff858e0e7409021342b10cf9f02f3ea0e650ed0b66c');
INSERT INTO ledger_seal VALUES('tabloid',4,'then','6e78cf81a0edfa3d345d12f1e6d3004c1202b15b641a396f233ade31ddaada18');
INSERT INTO ledger_seal VALUES('tabloid',5,'then','fb3d5076d7c156ba56b04edde81f28eb0b1ea5c3b6df25c56356c20fe18c2c8a');
INSERT INTO ledger_seal VALUES('tabloid',6,'then','16546ef97a64eb3dd0a7a817e9ee79dc205f3a04c3f4e27fd9651bffb0100425');
INSERT INTO ledger_seal VALUES('tabloid',7,'then','de60f493826c94a3c1b7d3b0fc3116198df26357acc7ae4adbccbb282953717a');
INSERT INTO ledger_seal VALUES('tabloid',8,'then','bbb853222d7c50af1a3d4d013d1b295f4275cefa1c0fc424000c519b34ebb8c2');
INSERT INTO ledger_seal VALUES('tabloid',9,'then','ffd70a0a59c832563d1afd599cef598ade8b757f2bb7614d8bddb0d527d25b4b');
CREATE TABLE proof_comment (
    notice_id TEXT NOT NULL REFERENCES notice (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    revision INTEGER NOT NULL,
    side TEXT NOT NULL CHECK (side IN ('advertiser', 'desk')),
    done_by TEXT NOT NULL,
    at TEXT NOT NULL,
    answer TEXT CHECK (answer IN ('yes', 'no')),
    words BLOB NOT NULL,
    PRIMARY KEY (notice_id, number)
);
INSERT INTO proof_comment VALUES('20261125-0003',1,1,'advertiser','登报人','2026-11-24T03:01:00.125Z',NULL,X'01cb956eb2432370ba62dfd0e4864c397c2b9a33104d504635f5f2eee89e024520a48c38137224ffe055a1ed8e671d');
CREATE TABLE attempt (
    name TEXT NOT NULL PRIMARY KEY,
    since TEXT NOT NULL,
    tries INTEGER NOT NULL CHECK (tries >= 1)
);
DELETE FROM sqlite_sequence;
INSERT INTO sqlite_sequence VALUES('SchemaVersions',22);
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
CREATE TRIGGER proof_comment_never_changes BEFORE UPDATE ON proof_comment
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a comment is never changed'); END;
CREATE TRIGGER proof_comment_never_goes BEFORE DELETE ON proof_comment
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a comment is never deleted'); END;
CREATE TRIGGER proof_comment_is_not_replaced BEFORE INSERT ON proof_comment
WHEN EXISTS (SELECT 1 FROM proof_comment WHERE notice_id = NEW.notice_id AND number = NEW.number)
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a comment is never replaced'); END;
CREATE TRIGGER proof_keeps_its_recipient BEFORE UPDATE OF recipient ON proof
BEGIN SELECT RAISE(ABORT, 'KEPT-FOR-EVER: a proof is for whom it was made'); END;
COMMIT;

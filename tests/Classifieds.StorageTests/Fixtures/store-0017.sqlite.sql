PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE [SchemaVersions] (
    SchemaVersionID INTEGER CONSTRAINT [PK_SchemaVersions_Id] PRIMARY KEY AUTOINCREMENT NOT NULL,
    ScriptName TEXT NOT NULL,
    Applied DATETIME NOT NULL
);
INSERT INTO SchemaVersions VALUES(1,'0001-tables.sql','2026-11-29 19:41:34.8629122');
INSERT INTO SchemaVersions VALUES(2,'0002-kept-for-ever.sql','2026-11-29 19:41:37.8617844');
INSERT INTO SchemaVersions VALUES(3,'0003-photographs.sql','2026-11-29 19:41:37.8620938');
INSERT INTO SchemaVersions VALUES(4,'0004-photographs-kept.sql','2026-11-29 19:41:37.8623057');
INSERT INTO SchemaVersions VALUES(5,'0005-layouts.sql','2026-11-29 19:41:37.8625306');
INSERT INTO SchemaVersions VALUES(6,'0006-notice-life.sql','2026-11-29 19:41:39.0445078');
INSERT INTO SchemaVersions VALUES(7,'0007-proof-settings.sql','2026-11-29 19:41:39.0466145');
INSERT INTO SchemaVersions VALUES(8,'0008-proof-settings-kept.sql','2026-11-29 19:41:39.0469965');
INSERT INTO SchemaVersions VALUES(9,'0009-desk-life.sql','2026-11-29 19:41:43.9423324');
INSERT INTO SchemaVersions VALUES(10,'0010-desk-life-kept.sql','2026-11-29 19:41:44.7360656');
INSERT INTO SchemaVersions VALUES(11,'0011-a-chain-a-paper.sql','2026-11-29 19:41:44.7367612');
INSERT INTO SchemaVersions VALUES(12,'0012-a-chain-a-paper-kept.sql','2026-11-29 19:41:45.3698723');
INSERT INTO SchemaVersions VALUES(13,'0015-quotes.sql','2026-11-29 19:41:45.3703128');
INSERT INTO SchemaVersions VALUES(14,'0016-quotes-kept.sql','2026-11-29 19:41:45.3707557');
INSERT INTO SchemaVersions VALUES(15,'0017-drafts.sql','2026-11-29 19:41:45.3709488');
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
INSERT INTO revision VALUES('20261125-0001',1,X'01616482e460cc280d5fce8ca5633f684b1ab8e221282be0b1a4c3820641fb692468b78fe8c25c5b5e29f236d9124e7074cf63e72d7e8d6bfe32054726c5a62d3190ba6dba953ccd064f07e9f00552ad73da96d211a388b0',X'011230776bbc9b5a07689cfb357a63826e44145b764f1c2c2623e9e3a04de3ab7f0122199a43ccaa15d9e64e118961fca5a6b93ab19d529c77b814bf489f1613b79b54aa1c8761a0d7f8764fd29b01b94c989125552d0a3799269b2b',X'01196fdf0c9ad02920a5fade5763178e7983cf2affa74c3c3d850433f9ffcbc6f852892b4ece7a778ccc704e8375fe666f1a90f9bfb43631f944719dc5a06f724686e24bbcc066a06fa0467484823f5b25111f717d60e15025bf5a74ce9f385f7daf76576c2773dd9ffabb92800dd0dc8e1f264ff5ab091dc044364a3fa203706cb2bbc3f874a59c036c5b884216d149401ab2e75b42092988dc60254056d88312b762671aecde9cf4c4655c8711b85dc1ca742a4de832315403e895f4e5f35989fda200079e7f08bad2ef08feaf857cf5be32cbebe208a075b00f11e2b31e0f2b537d2874fff7a0bd1fc5ada1414a55efaab42427d04a69b02db2a379a8c9f95dbd2d83ecdcbd54c4ae1c49cc18d9941d54ed4873c06190cfeab13746b112db6790922f7ebc1d7b64c90791769cd8b8c47287b7992b9020953acef5be090de95a449b8dc0c652532b9d967173d4167c9e223800f91064fdaa82567a0ab968feab23508efb5f0fb60ad7ebc47dd946e864fd8fdda8061a66d72ab091c496c445ead6312a372c2b53401999de98f90d1bc5f533bcfa11f8c171efa113873eaefb42c97515646b3344039fe6d858a3338d0ce20f53183bf643d0bf99129e173bff8196c413843ec53ab811046601c5a173aaedd2be6126cebadbbfd3bf55120f4c68a258e287b6c3189c2f65903dfafb5cf652b4e71e93d58654ddfc7e2aeae5d1ef31462bae0601988c2119a1b264ea9e7f59cac48e077bd359b3c733a13a759d5ee7a411421494cfa520431f1804023f0b54b8dbdc493114c9c858453d6672577a49b7b1200c3cb6f29aef97684540339e34be092f0f340162dc1d64a0cdefac150cdecd0ee7672ce3cfb5ae93fecb','遗失居民身份证，号码110105********002X，声明作废','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0002',1,X'01a2e530a72f1abf70eb4f729cd15a20eccb5efe3cfb3a43247c9712e0c11496c1167288eecee71324cc81',X'01bf42e6b14fb404fff05eb2adb0ae34ca56c16a94ee0c92c1f94da7dc882d85db8184d939c109960e192b1bc9',X'01ad99c3cdd7592f46befb60c5870f7c049b9ce3df6f96406f174b6f46e97630ea8e6685686f88f90996c1eee42aaddd4b9c8a5920ac146bbb46eb5a6684696a53180e67fcce7816c1f15199d7117bfec73f6e1d0b72187eae2794373e16bc488944588e60f2220f0c24c131dc2a13f7a27a99070dbc56c7980531a9607b6ffd7c6d791b94cb7b9edfc5d931804991706aed6418b0845b92dce2b4d7a9d33d5a8e0b29aaf7e5504c3744d4ce879c0d7d5c41864f3c0faa6da790376e7a8f6c1613753787ff7db5d94a3b09bd53da3a3a1b5db7bfa7cd8baeb569baebacc02ac52ec1678d72775ef3da67df2850ebfaeb2e34d1429a9f27e8017ac8a0590ce961f2c5722cb30bfdd458eb1a2afa83c871e255403f41f84a9e27e090fce360a92f910acc789906c380796f9b02d9457d055ad45ada907984b0d225842130a086848d4c23d1393ddf3c614fd7321427b2f28b405efa52ccd8306434ce0f7d8dff6f59bf42fc3568b1f7134d3139472e5708d31e14e9e065af6398677156d440cb9bfaeb52a8e0c1ed5c82d02fa3cb701a91f9b8e22f4e77e4447c77c44fda4525fced5a51aa7fd9fc5e596c939947fc7d4e60d52e0806f4aab4b47ab5965c77ec727e7808ac00b6bba074b1a5f21f301cbfd77ee5dd1fa1e3fdde435ef7467161c4fc16f4b245c0caa3af1e7761','遗失，第2则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0003',1,X'01b02d3966be096f066bd43414f1133f5aab029add6ed126437eb4f3d4e9c372023f38291f4d79fff93954',X'014c12de81a4e19e35ccdfa2ce902c4fb01ed188d21d3f5a2f1671887a3e758233f069164c0b521cc32f91ca3b',X'01ca6273e61f77a473c708eaf8af102384e3380356d25248084d35c0fb217ebf03100c50875477b024c6872439796dc3df41540acaa8003f87194854ba01e8ef71c7e79ce2d92469c2599fa97aa2d9419dd866f4332bdf213efa43e664be49fbe93d12af745a9c49d5715cf0f0a2e05cab0cea0652bee0f144d1ea6f6214c5c1a42a955cf01eeca676b375574157a3a9bd8c8d4d936025d1c6c9ab3f9dff0305ed4d66e173dd9db72d0c63e5a0aa7441d6d4eacdec09aee0e69931c1cc6de263946cdb7a30ca382e818dd83b8aca51cd0af020624ea6af9a0fa4f5335b520989ddcba97ab37ae79dc820c279f9faf9978d5c8fd6caf6d501b72a7c29e162a1a1d6ee6f3361a87bdc780218ee02c9d5654b71edea49bd5431e5d873ee8fc86ade7df768cc783b3b302078efa9bdc548ab5ba3797f8cc4e4118aa4937bbfe7f78fed9e0acdba7389c3ca10aee5ec5ee0b2c5bc9b20dcd27eba5d84c7cbc01ef377829c5f0364951394e987549cc82494e6437aa1604c7ec3badba735c699262e61d49dfd814759b9146890066bb759895942f60228df20daa8a914bca08f89e552bef47a513e0dd4270fd2d5b40d739155e7a9a4e83b327979ee0ebc1f47710c398245753e3140eb724d8b47e5ad46b3c1a8916a28e642536939c0c4de874cd54337f3f5c2df2360f8cb3fcb34','遗失，第3则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0004',1,X'01808de5b6bdb00775d7d7855d65a3fddfa6c290fcc0b76fea1e63b60b47a0e026b9ddd9a3569b5f659cc1',X'01c7005a45ca335d48fd291435510ed0c26e3c89ebf65920cbca7837c82c6d2b03d74a2770b22d90e4173d4a4f',X'01ed2925702a68e0879dce198d793730ef55195479a70cda15da18a4a9181ace36a3042e63f95b6fe547301adfe7d17311bdc368fc0045ea5218832cfea787308b54e34164b4d73bac2be34d5f494663c4f6fd7309a96a7baf87bc6c646558115c53bd3b1e90c728a0d2a7e285c94b7a9fc7d4b959026d1e51318b08a2df1f515e688dcec089f3e8d8ff81272d752d24bc07444c4fb6c855a9a06c0f4724ef570741c2693815720edbec5c072a3ed0e9932e19d06a09830ec3f098ce8bf3aaed6e21ade17c33b9f970fa3fd3ad1721234888674223657b86555a720efc629be2ffe6aaea3ce10363bd7eaf8d5d3191f2221323e5466af6db04cc7688b20fe87df7a279bf2efdcbff2b6212930c11411f8863bd5d90406254cffcce0420ace39f45141db0486175e6c495aededab8d82813e0c2d3921ac5dee348b87d741db5a52c38135852f835d454b684074d42e6bdefa261f3b1294e675338e816d6398dcfe51e6b2b42931fbb28a806a10c42580d6e8ef89c61f9e2d559dafc744ab4d4be604ec608ff2350a0b5fb26e0ff853c2cb9da4c099f9680b0651f22eb7efd1d7110e845eaaf507feeefb0ad13598a2ee26d86dfc441cb88f5b7e874ec70accfb7310bcf23f06efafd569aa6e5b264530944a238883a2b262e50926cc2da88e0a3888f7479c4b4f78b122493be','遗失，第4则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0005',1,X'016a7df30bbd617aea6c7cb59f463053d55f304afb9871b84d4cd5e715fade527b491db809ce718d6ecab3',X'015e1c137813f77996bb80f59d4b256d08b701498b6f8726e48c51a7f5f29e2baf853694c6dfb32c301b679d5f',X'01cbd87871bd031de4f93952de18e6e50207a36beb2d32f6e0a117542b46e698803d1694a77f8cf7a281d613f4c7648a455be983adbff4a70dff4762172375fe00ca7ea120ae5b600c8a184ff66c52b33220e6d2f405ef0b7c6c499a426dd0630d2d4556b9d6494628d7f70761b2343153e76dbb8cd458a8d97c764cba08f07be72ca5950d42f9f42e1240d3333100974c9ad6fd84bf585606da574a22d613586ae06ec880d3d2c756fa418422a82a5c5981a37632340169d5281c2247818b21427f560a9d2b7cfec1259b2261adc0a223cbab11b3f4984ce66b55fc41d706defafb3293efbea5ed9b051abd92e6a12534c8f3575feb112fee05e7e10336131f383983bb2e3d214ae636bac25503ff573ea71a9e0ad62ae1b741a6d5ec8a8103245cf695594a1c254fea20bdfeb964d59a587478fa966a7794a847a21692d7d7168e6bc257f2fad52161ed38e952feef22cbd3c5ce1bb3da00ac1b5a17aff8b4fb7b7aae7d3dbe7d5bfb4a316374522353092b119670da7d09227411db6669b8705be169504bf602c68a010c1df6ed9586595e7ada125ea2c4e7368f4b4be9470e90c39e8f689fdb038c27e88fef7d937eaca0ec6f85922c17bee0a39252298f3c5cbf80e51b35b5502676ba4fddcfb0493891161e534a7a74de20a35454723125a74c9bf68821a75179020f','遗失，第5则','2026-11-24T02:30:00.125Z','王丽');
INSERT INTO revision VALUES('20261125-0001',2,X'01ac103021aa285413cdb77453af1397130299db50e3b5858b6c8484bd7256189c46a75f32e52f49141e9abeaf879944feb364ff328fe1c98c2d8129bd4e02ab96fa1f029ae820985b1d43f504b2f8eede134ce1635490d94a1187d7',X'01ce7781d6155e9e01fd193f1e846491dc0127d8a2a388ddbe15320aae95daee8479f8eb2777fb0fc297a3d46ea123a4118971c0f520995daef7b7e8dc636504369e39f9cdd188b17aff7a6d620640ed98c0f980caa983191d70c116',X'01ccfd2a25684797cd4662de441a83f970319c65118aa0d0c0a06e186e70bc15832651484949a4daae1ca93d924be35e4d765128ff2cb4ce499ec1491e9c5735d5263b9fc89ad6de58914e1b2cc037968c2eb02b740ea7985eb6796bf9d1b6f97f169723e6d56b054f65ee35c5aebe2e4ae430c369895cf40f7acd53b63bf9030a2d28c8437c70ca6643bc85e2a1c8dd7f4795c0f0f735a540028af10f42fa298c3ca2cd6a9e713c5929770235c965b849fe26ec3b1f152603ee0ce5a4d0eb76779a27e0c027d103016c3f2566335858646e4354fcabe1ff1674ed0913dd6bc31ca42fc1f3f8d1d3adaf966e4fb9cf063fa75f9119f1a9f3d9097158a14f1aa42787544ca79a7462e6758eb698dde9faeb57e7dee5d2c6821beee5680f3fca15a91cf2b5afbdd9fd04acd6372a2fe7241640624c5508fbbe211f64fa3663bfc8f80bc1c81ff108c0b7950c245792c2dad82d13d68ee3ec5b60766bd39b00518b9a87e63ecb0bca145c143b1693666245c8b0d0551f089913dd091a2235af1bf1874cb99fcfa2add0632c13cc638760797adfe32fa1204acf31257ccdc03085b9e1a8e46fa53c7f4a9a3c700f27f01c90f0d2978481c388801838b6a75296f506b2c5e95b4ac57c9640e6ece19ba09ef554a1766d80accab1349cf95f96cec7efdc9bf1ed5b542a98beef44fca0829ffe2daaf1a56ffc5053dfecee145bf2fad5a47a0e4e1e06f47b84d9f0c9b710fb5681c0096cf9d5e4f7e4af5b03edee638e7b67ac2d57f63220e5a84c5b3b8cb375df51d5e427fec2d7e4fff59b26c1cd29f42887ddb7ddc082ae16088299284505bf83a519f514b540976e59161fc0274d95d03c730cf34e9c7774d7b6751ceacf3edcae4705fdbff4c23f5b06cf57a5545070b3514bedf5a629b21db9961773f1b17bda2e29f41b6b18aad089efae9b0f516bb800e6c5b70c737421dd5ff5392ad9fbfb2a0d9394589575e63769eac83186d344147863a865fa97819a064f633b200f15f2318a50c969086f282a49f740a0ad8069','遗失居民身份证，号码110105********002X，特此声明','2026-11-24T02:30:00.125Z','王丽');
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
INSERT INTO photograph VALUES('20261125-0001',2,X'0162151e1474ee1056f9d784ea3980764b53d5ac4a280a9e182242ea9be75124f940e10b0a6fa53a85a4aa786e1163f027b560046bb16003c0ec5be167');
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
INSERT INTO proof_setting VALUES('7cdbb9436eda725692ef927c7b6a61e55d5d745e1b571252f8f1f9587643d442',X'01b2f75eb9492cd5bca747b64f7cf9fcbd491e42e148c1d37937ad89b16fa3e2660d70a77f5035c9b3d67369b5e74bf81751afb84658e0229060496d14a5f4ac55a19c2f775d19163af05e0c510398903c690fb31f1ab7bb4d758a7ce7bc2e37bf6c');
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
INSERT INTO overrule VALUES('20261125-0003',1,1,'ID-REGION',X'015bfd1bc47213bf9eef46d06c40f85d45c54138ae5a4c13b9b3e36ed27d6b2095e2d058','登报人坚持','李强','2026-11-24T02:30:00.125Z');
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
INSERT INTO ledger VALUES('tabloid',1,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0001',1,'b7ec908b2f119404bb76237b62d060262a102922c925c3918a1c7127a18080f8','','0000000000000000000000000000000000000000000000000000000000000000','238f98a81874f0d85cf98c16d103c0a2094d4c2e7255a969e7414da09ffc5add','','21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO ledger VALUES('tabloid',2,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0002',1,'86efdb9bd20b5b3cb5c67a434c5d9548a8d7b84281a1f544861c181522c7c726','','238f98a81874f0d85cf98c16d103c0a2094d4c2e7255a969e7414da09ffc5add','b1c041154cbf8497773693936e02afc7c83343d063a5c614964b059272725139','','a6c98c6c598c9bcf33d902263ca2806b771acafe467b96f12bed20e3c5fda2cc');
INSERT INTO ledger VALUES('tabloid',3,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0003',1,'09e92e9a056a08695fc3bcf4e1de2b213ed6f0e0870d7a964b17ccba909c7aeb','','b1c041154cbf8497773693936e02afc7c83343d063a5c614964b059272725139','ef50aedf90be81257b6b4ca759fc373386b39b52fc6a15cf08e23952c943ddb3','','0122121986c92ad29a345e241fd32b6e3549fa2de9b0ad603b2524cc4a34b5d1');
INSERT INTO ledger VALUES('tabloid',4,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0004',1,'7cde2d38c3faa62925f4a237638f47f1759d2376fc9281e406ee7b32778018c7','','ef50aedf90be81257b6b4ca759fc373386b39b52fc6a15cf08e23952c943ddb3','5563fe6dc5bfae0b8bb79b5868839c4be1b946d15d921a628683dcdb16697221','','d44e2a7fbaeea55490c1fdbd0ce5f97e5924a4d2bea4c3c9de419b5c98837c68');
INSERT INTO ledger VALUES('tabloid',5,'2026-11-24T02:30:00.125Z','王丽','add','20261125-0005',1,'a88aba3003c794b30a2f22266f157b967f744aaed48ebf7c943a915370df4861','','5563fe6dc5bfae0b8bb79b5868839c4be1b946d15d921a628683dcdb16697221','0debe2c3363ac01f00817eea41c04a2372ec3e9d6f4c3f60516a3a0f94a42195','','532ff41884cd4b807eb92ac3085ca04ea88e138368a51272b0a6e5254b7cf722');
INSERT INTO ledger VALUES('tabloid',6,'2026-11-24T02:30:00.125Z','王丽','revise','20261125-0001',2,'72bc260d78a7c7f892d95d42ee9579d5080785d625e2f0b3a60737dd765d3399','','0debe2c3363ac01f00817eea41c04a2372ec3e9d6f4c3f60516a3a0f94a42195','2df647068723453b5d48af25e77ead9da30c7b02f243fa6831cfcc0b18065383','','21f269abc9a99cef4853a4e44910ded7d45bdef76db08ef679cedc0e3fa7a553');
INSERT INTO ledger VALUES('tabloid',7,'2026-11-24T02:30:00.125Z','王丽','hold','20261125-0002',NULL,'','','2df647068723453b5d48af25e77ead9da30c7b02f243fa6831cfcc0b18065383','1656643008571a23bfa01d92e682fe9f6f4fc6e47c4024111a00b8e41727da53','','5fa202cfc7a4837f6fd6a25754fe3f83fb6c54ffe2105b65560f775ef9057710');
INSERT INTO ledger VALUES('tabloid',8,'2026-11-24T02:30:00.125Z','王丽','withdraw','20261125-0005',NULL,'','','1656643008571a23bfa01d92e682fe9f6f4fc6e47c4024111a00b8e41727da53','c5f7cc999248565725c2da57b6f211265ea84935e87b66754a88743e47b67987','','396ab9bdf3d1717de27adc8739e2c3eb1af03de84a16e8a528b232ad470cafb3');
INSERT INTO ledger VALUES('tabloid',9,'2026-11-24T02:30:00.125Z','王丽','quote','20261125-0003',NULL,'','','c5f7cc999248565725c2da57b6f211265ea84935e87b66754a88743e47b67987','a32c995c9d67310ae4aa0c3e240ff17f31ac6da12eccf114acd87cb619602e48','','856203cfaaea32faa626c33b2beeef6fd3aedf98f777634ef6289600cb3de44f');
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
INSERT INTO quote VALUES('20261125-0003',1,1,'w',2,'20',X'012e524ef29463c5294b934508b5ad6166d2b0ef0e46320b5b9aa1c8895b14edec644e9073f3b2e9bea5455dbd10696bf8aa1c2a8688b4b6d4a766f64ef3bce01d73da8980b93ed61270a985590676889bf828f731f8e23ed41586a9ad23a00f49d22661c9674c9e22f02700fea8b91b6e62927ac0571cc185cdc37c05a5aacd1a92c03a1549233c3c5fdff8b62a793437d3833acc80c0a378422974083638f8b7aeec164e899b73022d3cab20b2ba8378685c74547c59f4b29972d009c2d5c3e883eb27563c72f5a6d508a0b2b3ceaad50e1008f0aec7cb2ab02fc118feae6f8ffc6cf05a3bbb413d51d51058f016ffaea9f6e9e22b7e8884b69cdacd861639a3d5a32aa8b2eedf12a07c6e25670fd13e3d8d2731fd62b843637c959b49c0b8d9','2026-11-24T02:30:00.125Z','王丽');
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

using System.Text.Json.Serialization;
using Classifieds.Desk.Wire.Columns;
using Classifieds.Desk.Wire.Exchange;
using Classifieds.Desk.Wire.Issues;
using Classifieds.Desk.Wire.Notices;
using Classifieds.Desk.Wire.Pages;
using Classifieds.Desk.Wire.Payments;
using Classifieds.Desk.Wire.Proofs;
using Classifieds.Desk.Wire.Submissions;
using Classifieds.Desk.Wire.Users;

namespace Classifieds.Desk.Wire;

/// <summary>Everything that stands by itself in a file or on a line; what lies within it follows.</summary>
[JsonSerializable(typeof(AddedForm))]
[JsonSerializable(typeof(AddedNotice))]
[JsonSerializable(typeof(CalendarDayJson))]
[JsonSerializable(typeof(CertificateJson))]
[JsonSerializable(typeof(CommentJson))]
[JsonSerializable(typeof(CustomerJson))]
[JsonSerializable(typeof(CustomerPaymentJson))]
[JsonSerializable(typeof(DeskCheckJson))]
[JsonSerializable(typeof(ConflictJson))]
[JsonSerializable(typeof(ErasureDueJson))]
[JsonSerializable(typeof(ErasureJson))]
[JsonSerializable(typeof(ExportedNotice))]
[JsonSerializable(typeof(FormJson))]
[JsonSerializable(typeof(ChangedNotice))]
[JsonSerializable(typeof(FoundNoticeJson))]
[JsonSerializable(typeof(HistoryJson))]
[JsonSerializable(typeof(ImportedRowJson))]
[JsonSerializable(typeof(IssueLineJson))]
[JsonSerializable(typeof(KeptPageJson))]
[JsonSerializable(typeof(KeptReport))]
[JsonSerializable(typeof(KindJson))]
[JsonSerializable(typeof(LaidBlock))]
[JsonSerializable(typeof(LedgerEntryJson))]
[JsonSerializable(typeof(NoticeJson))]
[JsonSerializable(typeof(PageReport))]
[JsonSerializable(typeof(PaidNoticeJson))]
[JsonSerializable(typeof(PlateJson))]
[JsonSerializable(typeof(PreflightJson))]
[JsonSerializable(typeof(PriceJson))]
[JsonSerializable(typeof(ProofJson))]
[JsonSerializable(typeof(ProvedLedger))]
[JsonSerializable(typeof(PublicKeyJson))]
[JsonSerializable(typeof(RateJson))]
[JsonSerializable(typeof(SavableNotice))]
[JsonSerializable(typeof(ShownNotice))]
[JsonSerializable(typeof(StatementJson))]
[JsonSerializable(typeof(SentLineJson))]
[JsonSerializable(typeof(StoredNotice))]
[JsonSerializable(typeof(TillJson))]
[JsonSerializable(typeof(WrittenFormJson))]
[JsonSerializable(typeof(UserJson))]
internal sealed partial class WireTypes : JsonSerializerContext;

using Classifieds.Desk.Columns;
using Classifieds.Desk.Templates;
using Classifieds.Desk.Wire.Columns;
using Classifieds.Domain.Outcomes;
using Classifieds.Typesetting;

namespace Classifieds.Desk.Checks;

/// <summary>省一行: the clerk asks which words of a notice, left out, would save the advertiser a line.</summary>
public sealed class SaveALine(Workbench desk)
{
    /// <summary>What is to be shortened.</summary>
    public sealed record Request
    {
        /// <summary>Blocks parted by a line <c>---</c>.</summary>
        public required string Text { get; init; }

        public required AskedColumn Column { get; init; }

        /// <summary>The most savings that are told of one notice.</summary>
        public required int Most { get; init; }

        /// <summary>Null = the next day on which the paper appears.</summary>
        public DateOnly? PrintDate { get; init; }
    }

    /// <returns>The notices in their order, in house style; or COLUMN-…, or why catalogue or paper cannot be had.</returns>
    public Outcome<IReadOnlyList<SavableNotice>> Run(Request request)
    {
        if (desk.Opened().IsRefused(out Refusal? noCatalogue, out OpenedCatalogue? opened)) return noCatalogue;
        if (ColumnJob.Read(desk, request.Text, request.Column).IsRefused(out Refusal? noColumn, out ColumnJob? job)) return noColumn;
        DateOnly day = request.PrintDate ?? desk.NextDay(request.Column.Paper);
        return job.Blocks.Select((block, index) =>
            opened.Savings.Of(index, block, new Paragraph("", job.Font), job.Style, request.Most, day)).ToArray();
    }
}

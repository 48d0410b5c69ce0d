using Classifieds.Domain;
using Classifieds.Press;

namespace Classifieds.Desk;

/// <summary>Sets a text's blocks one under another in one tall column, so that the engine can be measured against its peers.</summary>
public static class SetTallColumn
{
    public static async Task<Outcome<byte[]>> RunAsync(string file, AskedColumn asked, CancellationToken stop) =>
        await ColumnJob.ReadAsync(file, asked, stop) switch
        {
            Outcome<ColumnJob>.Done(var job) => Press(job),
            Outcome<ColumnJob>.Refused(var why) => why,
            _ => throw new InvalidOperationException("Outcome has only the two cases above."),
        };

    private static byte[] Press(ColumnJob job) => PressRun.Pdf(
        SetColumn.Pages(job.Blocks, job.Font, job.Style),
        // Not an issue's page: the date says only that the same text gives the same bytes.
        new PressSettings { Title = "单栏样张", Date = DateTimeOffset.UnixEpoch });
}

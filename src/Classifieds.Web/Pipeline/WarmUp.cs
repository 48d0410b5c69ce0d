using Classifieds.Desk;
using Classifieds.Desk.Checks;
using Classifieds.Desk.SignIns;
using Classifieds.Domain.Calendar;
using Classifieds.Domain.Outcomes;

namespace Classifieds.Web.Pipeline;

/// <summary>热身: a server is ready once its store opens and its first previews are behind it, so that no clerk waits for fonts.</summary>
internal sealed class WarmUp(Workbench desk) : BackgroundService
{
    private const int Previews = 30;

    private const string Sample =
        "王小明遗失居民身份证，号码：11010519491231002X，声明作废。\n本溪市平山区河沿小吃店遗失营业执照副本，声明作废。";

    /// <summary>Null once it is ready; until then what it lacks.</summary>
    public Refusal? Lacking { get; private set; } = new("SERVE-WARMING", "分类台正在准备，请稍等") { Kind = RefusalKind.Unavailable };

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            Outcome<IReadOnlyList<string>> opening = await new ListSignInKeys(desk).RunAsync(new(), stoppingToken);
            if (!opening.IsRefused(out Refusal? why)) why = await Task.Run(() => Preview(stoppingToken), stoppingToken);
            Lacking = why;
            if (why is null) return;
            await Task.Delay(TimeSpan.FromSeconds(2), stoppingToken); // a font or a server may come yet
        }
    }

    private Refusal? Preview(CancellationToken stop)
    {
        DateOnly day = BeijingTime.DayOf(desk.Clock.GetUtcNow()).AddDays(1);
        for (int done = 0; done < Previews && !stop.IsCancellationRequested; done++)
        {
            var request = new PreviewNotice.Request { Text = Sample[..(Sample.Length - done)], PrintDate = day };
            if (new PreviewNotice(desk).Run(request).IsRefused(out Refusal? why)) return why;
        }
        return null;
    }
}

using Classifieds.Domain.Outcomes;
using Classifieds.Web;
using Classifieds.Web.Pipeline;

// classifieds-web is what `classifieds serve` becomes: its sentences and exit codes are those of the other verbs.
if (ServeAsked.Read(args).IsRefused(out Refusal? why, out ServeAsked? asked)
    || DeskServer.Open(asked, Environment.GetEnvironmentVariable).IsRefused(out why, out WebApplication? server))
{
    Console.Error.WriteLine($"{why.Message}（{why.Code}）");
    return Refusals.ExitCodeOf(why.Kind);
}
await using (server) return await DeskServer.RunAsync(server, Console.Error);

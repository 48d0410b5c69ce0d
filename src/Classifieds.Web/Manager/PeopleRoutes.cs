using Classifieds.Desk;
using Classifieds.Desk.Accounts;
using Classifieds.Desk.Users;
using Classifieds.Domain.Accounts;
using Classifieds.Domain.Ledgers;
using Classifieds.Domain.Outcomes;
using Classifieds.Web.Accounts;
using Classifieds.Web.Pipeline;
using Classifieds.Web.Shared;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Classifieds.Web.Manager;

/// <summary>人员: who works at the desk and as what; opens an account, opens it anew, ends sign-ins. Names go in forms, never in addresses.
/// </summary>
internal static class PeopleRoutes
{
    public const string Path = "/manager/people";

    public static void Map(IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder people = routes.MapGroup(Path).For(DeskDeed.ManageUsers).DisableAntiforgery();
        people.MapGet("", (string? done, Workbench desk, SignedIn who, CancellationToken stop) =>
            ShowAsync(desk, who, done ?? "", [], stop));
        people.MapPost("", AddAsync);
        people.MapPost("/role", ChangeRoleAsync);
        people.MapPost("/disable", DisableAsync);
        people.MapPost("/code", GiveCodeAsync);
        people.MapPost("/end", EndAsync);
    }

    private static async Task<IResult> AddAsync(HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop)
    {
        IFormCollection form = await request.ReadFormAsync(stop);
        string name = form["name"].ToString().Trim();
        if (name.Length == 0) return await ShowAsync(desk, who, "", [new("name", "请写姓名")], stop);
        if (RoleOf(form["role"].ToString()) is not { } role) return await ShowAsync(desk, who, "", [new("role", "请选身份")], stop);
        Outcome<IReadOnlyList<DeskUser>> listing = await new ListUsers(desk).RunAsync(stop);
        if (!listing.IsRefused(out _, out IReadOnlyList<DeskUser>? known) && known.Any(one => one.Name == name && one.Disabled is null))
            return await ShowAsync(desk, who, "", [new("name", $"台里已有 {name}；同名的人请加一个字分开")], stop);
        Outcome<DeskUser> adding = await new AddUser(desk).RunAsync(new() { Name = name, Role = role, By = who.By }, stop);
        return adding.IsRefused(out Refusal? why)
            ? await RefuseAsync(desk, who, why, "name", stop)
            : await GiveAsync(desk, who, name, stop);
    }

    private static async Task<IResult> ChangeRoleAsync(HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop)
    {
        IFormCollection form = await request.ReadFormAsync(stop);
        if (RoleOf(form["role"].ToString()) is not { } role) return await ShowAsync(desk, who, "", [new("", "请选身份")], stop);
        return await AnswerAsync(
            new AddUser(desk).RunAsync(new() { Name = form["name"].ToString(), Role = role, By = who.By }, stop), desk, who, "role", stop);
    }

    private static async Task<IResult> DisableAsync(HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop)
    {
        string name = (await request.ReadFormAsync(stop))["name"].ToString();
        return await AnswerAsync(new DisableUser(desk).RunAsync(new() { Name = name, By = who.By }, stop), desk, who, "disable", stop);
    }

    private static async Task<IResult> EndAsync(
        HttpRequest request, Workbench desk, SignedIn who, KnownSignIns signIns, CancellationToken stop)
    {
        string name = (await request.ReadFormAsync(stop))["name"].ToString();
        Task<Outcome<int>> ending = new EndSignIns(desk).RunAsync(new() { Name = name, But = who.SignIn.Id, By = who.By }, stop);
        signIns.Forget();
        return await AnswerAsync(ending, desk, who, "end", stop);
    }

    private static async Task<IResult> GiveCodeAsync(HttpRequest request, Workbench desk, SignedIn who, CancellationToken stop)
    {
        string name = (await request.ReadFormAsync(stop))["name"].ToString();
        return name == who.Name
            ? await ShowAsync(desk, who, "", [new("", "自己的密码在“我的账号”里改")], stop)
            : await GiveAsync(desk, who, name, stop);
    }

    private static async Task<IResult> GiveAsync(Workbench desk, SignedIn who, string name, CancellationToken stop)
    {
        Outcome<GiveEntryCode.Given> giving = await new GiveEntryCode(desk).RunAsync(new() { Name = name, By = who.By }, stop);
        return giving.IsRefused(out Refusal? why, out GiveEntryCode.Given? given)
            ? await RefuseAsync(desk, who, why, "", stop)
            : new RazorComponentResult<CodeGivenPage>(new { Who = who, Given = given });
    }

    private static async Task<IResult> AnswerAsync<T>(
        Task<Outcome<T>> deed, Workbench desk, SignedIn who, string done, CancellationToken stop) =>
        (await deed).IsRefused(out Refusal? why)
            ? await RefuseAsync(desk, who, why, "", stop)
            : Results.LocalRedirect($"{Path}?done={done}");

    private static Task<IResult> RefuseAsync(Workbench desk, SignedIn who, Refusal why, string field, CancellationToken stop) =>
        who.May(DeskDeed.ManageUsers) ? ShowAsync(desk, who, "", [new(field, why.Message)], stop) : Task.FromResult(Refusals.Of(why));

    private static async Task<IResult> ShowAsync(
        Workbench desk, SignedIn who, string done, IReadOnlyList<FormFault> faults, CancellationToken stop)
    {
        if (Permissions.Of(who.By, DeskDeed.ManageUsers).IsRefused(out Refusal? why)) return Refusals.Of(why);
        if ((await new ListUsers(desk).RunAsync(stop)).IsRefused(out why, out IReadOnlyList<DeskUser>? users)) return Refusals.Of(why);
        if ((await new ListAccounts(desk).RunAsync(new(), stop)).IsRefused(out why, out IReadOnlyList<Account>? accounts))
            return Refusals.Of(why);
        return new RazorComponentResult<PeoplePage>(new
        {
            Who = who,
            Users = users,
            Accounts = accounts.ToDictionary(account => account.Name, StringComparer.Ordinal),
            Now = desk.Clock.GetUtcNow(),
            Done = done,
            Faults = faults,
        }) { StatusCode = faults.Count == 0 ? 200 : 422 };
    }

    private static Role? RoleOf(string word) =>
        PeoplePage.Roles.Where(one => one.Word == word).Select(one => (Role?)one.Role).SingleOrDefault();
}

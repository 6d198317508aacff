using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.CaseNotes;
using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.CaseNotes;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.FollowUps;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.FollowUps.Declines;

/// <summary>A customer of LWIA 20 who exited, the Follow-up Services (CM) step, and a planner on its page.</summary>
internal sealed record DeclineScene(ResourceRoomApp App, Enrollment Enrollment, Step Step, Guid Customer, User Planner, Browser Browser)
{
    public const string Form = "#step-form";

    public string Address => $"/customers/{Customer}/plan/steps/{Step.PublicId}";

    public string Outcomes => $"/customers/{Customer}/outcomes";

    public static async Task<DeclineScene> OpenAsync(ResourceRoomApp app, DateOnly exitOn, string facts = "", WorkforceProgram program = WorkforceProgram.Youth)
    {
        var planner = await app.CreateAccountAsync(Roles.CaseManager);
        var enrollment = await app.ExitedAsync(exitOn, change: traits => traits with { Program = program });
        await app.DoAsync(enrollment, facts);
        return await OpenAsync(app, enrollment, planner);
    }

    public static async Task<DeclineScene> OpenAsync(ResourceRoomApp app, Enrollment enrollment, User? somebody = null)
    {
        var planner = somebody ?? await app.CreateAccountAsync(Roles.CaseManager);
        var step = await app.CreateStepAsync(enrollment, "FOLLOWUP");
        var scene = new DeclineScene(app, enrollment, step, await app.KeyOfAsync(enrollment), planner, await app.SignInAsync(planner));
        await scene.Browser.OpenAsync(scene.Address);
        return scene;
    }

    /// <summary>What a planner enters who cannot locate the youth.</summary>
    public static (string, string?)[] UnableToLocate { get; } =
        [("Status", "OfferedButDeclined"), ("Decline.Reason", "UnableToLocate"), ("Decline.Attempted", "true"), ("Decline.Documented", "true")];

    /// <summary>What a planner enters for a youth who opts out, with a note on file or one to be written.</summary>
    public static (string, string?)[] OptingOut(CaseNote? note = null, string? on = null, string? text = null) =>
    [
        ("Status", "OfferedButDeclined"), ("Decline.Reason", "OptingOut"), ("Decline.Documented", "true"), ("Decline.Note", note?.PublicId.ToString() ?? ""),
        ("Decline.Written.On", on ?? ""), ("Decline.Written.Body", text ?? ""),
    ];

    public async Task<Browser> SaveAsync(params (string, string?)[] values) => await Browser.SubmitFilesAsync(Form, [], values);

    /// <summary>The same on the page opened anew.</summary>
    public async Task<Browser> OpenAndSaveAsync(params (string, string?)[] values)
    {
        await Browser.OpenAsync(Address);
        return await SaveAsync(values);
    }

    /// <summary>The codes of the error summary, in its order.</summary>
    public IEnumerable<string?> Codes => Browser.Page.QuerySelectorAll("#errors li[data-code]").Select(item => item.GetAttribute("data-code"));

    public Task<CaseNote> RequestAsync(DateOnly on) => App.ArrangeAsync((_, db) => Task.FromResult(db.CaseNotes.Add(new CaseNote
    {
        PublicId = Guid.CreateVersion7(App.Time.GetUtcNow()),
        ParticipantId = Enrollment.ParticipantId,
        Kind = NoteKind.CustomerRequestedNoFollowUp,
        On = on,
        Subject = "Customer requested no follow-up be made",
        Body = "Asked by text not to be called any more.",
        CreatedAt = Enrollment.CreatedAt,
        CreatedById = 1,
    }).Entity));

    public Task<List<FollowUpDecline>> DeclinesAsync() => App.QueryAsync(db =>
        db.FollowUpDeclines.Include(row => row.Note).ThenInclude(note => note!.Files).ThenInclude(attached => attached.File).Where(row => row.EnrollmentId == Enrollment.Id).OrderBy(row => row.Id).ToListAsync());

    public Task<Step> StoredAsync() => App.QueryAsync(db => db.Steps.Include(row => row.Statuses.OrderBy(line => line.Id)).SingleAsync(row => row.Id == Step.Id));

    /// <summary>Window and state, as the customer's file has them.</summary>
    public async Task<string> WindowsAsync(string? asOf = null) => string.Join(", ", (await Browser.LinesAsync($"{Outcomes}.csv{(asOf is null ? "" : $"?asOf={asOf}")}"))
        .Select(line => line.Split(',')).Select(cells => $"{cells[0]} {cells[3]}"));

    /// <summary>The customer's row of the due list: from its list on.</summary>
    public async Task<string> DueAsync() =>
        string.Join(',', (await Browser.LinesAsync("/follow-ups.csv")).Single(line => line.StartsWith(Customer.ToString(), StringComparison.Ordinal)).Split(',')[7..]);

    /// <summary>The rows of the grid of declines on the page that is open, cell by cell.</summary>
    public IEnumerable<string> Grid => Browser.Page.QuerySelectorAll("table")
        .Where(table => table.QuerySelector("caption")?.TextContent.Contains("offered but declined", StringComparison.Ordinal) == true)
        .SelectMany(table => table.QuerySelectorAll("tbody tr"))
        .Select(row => string.Join(" | ", row.Children.Select(cell => string.Join(' ', cell.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))));

    public Task<Enrollment> MoveExitAsync(DateOnly on) => App.ArrangeAsync(async (_, db) =>
    {
        var row = await db.Enrollments.SingleAsync(one => one.Id == Enrollment.Id);
        row.ExitedOn = on;
        return row;
    });

    public async Task<StepStatus> StatusAsync() => (await StoredAsync()).Status;
}

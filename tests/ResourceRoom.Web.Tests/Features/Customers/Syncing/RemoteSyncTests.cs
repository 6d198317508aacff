using System.Globalization;

using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

using ResourceRoom.Domain.Plans.Steps;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Syncing;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Customers.Syncing;

public sealed class RemoteSyncApp : ResourceRoomApp
{
    private readonly StandInSource source = StandInSource.StartAsync().GetAwaiter().GetResult();

    public StandInSource Source => source;

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("ResourceRoom:Sync:Address", source.Address + "/v1");
        builder.UseSetting("ResourceRoom:Sync:TimeoutSeconds", "4");
    }

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        await source.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

/// <summary>Sync with a system that answers over HTTP, which can be slow, wrong, or die half way.</summary>
public sealed class RemoteSyncTests(RemoteSyncApp app) : IClassFixture<RemoteSyncApp>
{
    private const string Form = "form[action$='/sync']";

    public static TheoryData<string, string> UnusableRecords => new()
    {
        { """{"key":"","service":"OST","name":"Training","startOn":"2026-02-20"}""", "number 2: the key has 0 characters, expected 1 to 80" },
        { """{"key":"B","service":"OST","name":"Training","startOn":"2026-01-01"}""", "number 2: it starts before the day that was asked for" },
        { """{"key":"B","service":"OST","name":"Training","startOn":"2026-03-03"}""", "number 2: it starts in the future" },
        { """{"key":"B","service":"OST","name":"Training","startOn":"2026-02-20","endOn":"2026-02-19"}""", "number 2: it ends before it starts" },
        { """{"key":"B","service":"OST","name":"Training","startOn":"2026-02-20","endOn":"2026-03-03"}""", "number 2: it ends in the future" },
        { """{"key":"B","service":"OST","name":"Training","startOn":"02/20/2026"}""", "sent an answer that cannot be read" },
        { """{"key":"B","service":"OST","name":null,"startOn":"2026-02-20"}""", "sent an answer that cannot be read" },
        { """{"service":"OST","name":"Training","startOn":"2026-02-20"}""", "sent an answer that cannot be read" },
    };

    [Fact]
    public async Task Sync_Records_BecomeStepsOfTheSameOrOwnService()
    {
        var (person, browser) = await OpenAsync();
        app.Source.Says("""
            {"records":[
              {"key":"A1","service":"OST","name":"Occupational training","startOn":"2026-02-10","provider":"Invented College"},
              {"key":"A2","service":"X9","name":"Invented service","startOn":"2026-02-11","endOn":"2026-02-12"}]}
            """);

        await browser.SubmitAsync(Form);

        Assert.Contains("Synced: 2 steps added.", browser.Text);
        var steps = await StepsAsync(person);
        Assert.Equal(
            [("OST", StepStatus.InProgress, "Invented College", false), ("IWDS-X9", StepStatus.Completed, null, true)],
            steps.Select(step => (step.Service.Code, step.Status, step.Provider, step.Service.IsSyncedOnly)));
    }

    [Fact]
    public async Task Sync_Question_NamesThePersonByThePirlKeyInTheBodyAlone()
    {
        var (person, browser) = await OpenAsync();
        app.Source.Answer = StandInSource.NobodyKnown;

        await browser.SubmitAsync(Form);

        Assert.Contains("Nothing has changed", browser.Text);
        Assert.Equal("/v1/services", app.Source.Asked.Path);
        Assert.Equal(
            string.Create(CultureInfo.InvariantCulture, $$"""{"participantKey":"{{person.PirlKey}}","from":"{{app.Today.AddDays(-30):yyyy-MM-dd}}"}"""),
            app.Source.Asked.Body);
    }

    [Fact]
    public async Task Sync_OpenRecordThatEnded_IsTakenOver()
    {
        var (person, browser) = await OpenAsync();
        app.Source.Says("""{"records":[{"key":"D1","service":"OST","name":"Training","startOn":"2026-02-10"}]}""");
        await browser.SubmitAsync(Form);
        app.Source.Says("""{"records":[{"key":"D1","service":"OST","name":"Training","startOn":"2026-02-10","endOn":"2026-02-27"}]}""");

        await browser.SubmitAsync(Form);

        Assert.Contains("Synced: 1 updated.", browser.Text);
        var step = Assert.Single(await StepsAsync(person));
        Assert.Equal((StepStatus.Completed, new DateOnly(2026, 2, 27)), (step.Status, step.ActualEnd!.Value));
        Assert.Equal([StepStatus.InProgress, StepStatus.Completed], step.Statuses.OrderBy(row => row.Id).Select(row => row.Status));
    }

    [Fact]
    public async Task Sync_RecordOfAnotherCustomer_ChangesNothingAndNamesIt()
    {
        const string record = """{"records":[{"key":"C1","service":"OST","name":"Training","startOn":"2026-02-10"}]}""";
        var (_, other) = await OpenAsync();
        app.Source.Says(record);
        await other.SubmitAsync(Form);
        Assert.Contains("Synced: 1 step added.", other.Text);

        await AssertFailsAsync(app.Source.Answer, "IWDS sent a record that belongs to another customer here (C1).");
    }

    [Fact]
    public async Task Sync_DiesHalfWay_ChangesNothingAndSaysWhy()
    {
        await AssertFailsAsync(StandInSource.DieHalfWay, "IWDS cannot be reached, or the connection broke off.");
    }

    [Fact]
    public async Task Sync_TooSlow_ChangesNothingAndSaysWhy()
    {
        await AssertFailsAsync(StandInSource.NeverAnswer, "IWDS did not answer within 4 seconds.");
    }

    [Fact]
    public async Task Sync_Refused_ChangesNothingAndSaysWhy()
    {
        await AssertFailsAsync(context => Task.FromResult(context.Response.StatusCode = StatusCodes.Status401Unauthorized), "IWDS refused the question (HTTP 401).");
    }

    [Theory]
    [MemberData(nameof(UnusableRecords))]
    public async Task Sync_OneUnusableRecord_ChangesNothingAndNamesIt(string record, string said)
    {
        app.Source.Says($$"""{"records":[{"key":"A","service":"OST","name":"Training","startOn":"2026-02-20"},{{record}}]}""");
        await AssertFailsAsync(app.Source.Answer, said);
    }

    [Fact]
    public async Task Sync_AfterAFailure_ForgetsIt()
    {
        var (person, browser) = await OpenAsync();
        app.Source.Says("[]");
        await browser.SubmitAsync(Form);
        Assert.NotNull((await PlanAsync(person)).SyncFailure);
        app.Source.Answer = StandInSource.NobodyKnown;

        await browser.SubmitAsync(Form);

        var plan = await PlanAsync(person);
        Assert.Equal((null, null), (plan.SyncFailedAt, plan.SyncFailure));
        Assert.DoesNotContain("failed", browser.Text);
    }

    [Theory]
    [InlineData("http://iwds.example.org", "Expected: https")]
    [InlineData("iwds", "Expected: an absolute address")]
    public void Settings_AddressThatWouldLeak_IsRefused(string address, string said)
    {
        var configuration = new Microsoft.Extensions.Configuration.ConfigurationManager();
        configuration["ResourceRoom:Sync:Address"] = address;

        Assert.Contains(said, Assert.Throws<SettingsException>(() => SyncSettings.Read(configuration)).Message, StringComparison.Ordinal);
    }

    private async Task AssertFailsAsync(Func<HttpContext, Task> answer, string said)
    {
        var (person, browser) = await OpenAsync();
        var room = await app.CreateRoomAsync();
        await app.CreateVisitAsync(person, room, await app.CreateAccountAsync(Roles.Technician, 20, room));
        app.Source.Answer = answer;

        await browser.SubmitAsync(Form);

        Assert.Contains("Nothing was synced, and the plan is as it was.", browser.Text);
        Assert.Contains(said, browser.Text);
        Assert.Empty(await StepsAsync(person));
        var plan = await PlanAsync(person);
        Assert.Equal((null, app.Time.GetUtcNow().UtcDateTime), (plan.LastSyncAt, plan.SyncFailedAt));
        Assert.Contains(said, ((PlanSyncFailed)Assert.Single(await app.EventsAsync<PlanSyncFailed>(person.PublicId)).Read()).Failure, StringComparison.Ordinal);
    }

    private async Task<(Participant Person, Browser Browser)> OpenAsync()
    {
        var person = await app.CreateParticipantAsync();
        await app.CreateEnrollmentAsync(person, change: traits => traits with { On = app.Today.AddDays(-30) });
        var browser = await app.SignInAsync(await app.CreateAccountAsync(Roles.CaseManager));
        await browser.OpenAsync($"/customers/{person.PublicId}/plan/steps");
        return (person, browser);
    }

    private Task<List<Step>> StepsAsync(Participant person) => app.QueryAsync(db =>
        db.Steps.Include(row => row.Service).Include(row => row.Statuses).Where(row => row.ParticipantId == person.Id).OrderBy(row => row.Id).ToListAsync());

    private Task<CareerPlan> PlanAsync(Participant person) => app.QueryAsync(db => db.CareerPlans.SingleAsync(row => row.ParticipantId == person.Id));
}

using System.Net;

using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Reporting.Federal;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Features.Reports.Federal.Running;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Federal;

/// <summary>People and visits as tests of the extract name them, and runs as OET makes them on the page. Each test has a period of its own.</summary>
internal sealed class ExtractScene(ResourceRoomApp app)
{
    public const string Address = "/reports/federal-extract";

    public Browser Oet { get; private set; } = null!;

    public User Account { get; private set; } = null!;

    public Location Room { get; private set; } = null!;

    private User Technician { get; set; } = null!;

    public static async Task<ExtractScene> BeginAsync(ResourceRoomApp app)
    {
        var scene = new ExtractScene(app);
        scene.Account = await app.CreateAccountAsync(Roles.Oet, lwia: null);
        scene.Oet = await app.SignInAsync(scene.Account);
        scene.Room = await app.CreateRoomAsync();
        scene.Technician = await app.CreateAccountAsync(Roles.Technician, 20, scene.Room);
        await app.ArrangeAsync(async (_, db) => (await db.Lwias.SingleAsync(area => area.Number == 20)).BoardCode = "17020");
        return scene;
    }

    /// <summary>A person with a real key: Ana Ruiz with an SSN, all else declined, unless the test says otherwise.</summary>
    public Task<Participant> AddAsync(Func<NineAnswers, NineAnswers>? change = null) => app.ArrangeAsync((provider, db) =>
    {
        var person = Participant.Create(app.Time.GetUtcNow().UtcDateTime, Technician.Id);
        var answers = Arrangements.AnaRuiz with { Ssn = Answer<Ssn>.Given(SsnGenerator.Next()) };
        provider.GetRequiredService<ParticipantItems>().Write(person, change?.Invoke(answers) ?? answers, app.Today);
        return Task.FromResult(db.Participants.Add(person).Entity);
    });

    /// <summary>Answers otherwise from now on.</summary>
    public Task<Participant> ChangeAsync(Participant person, Func<NineAnswers, NineAnswers> change) => app.ArrangeAsync(async (provider, db) =>
    {
        var row = await db.Participants.SingleAsync(one => one.Id == person.Id);
        var items = provider.GetRequiredService<ParticipantItems>();
        items.Write(row, change(items.Read(row)), app.Today);
        return row;
    });

    /// <summary>A visit of half an hour at 9 in the morning that counts for people with an SSN.</summary>
    public Task<Visit> VisitAsync(Participant person, DateOnly day, Action<Visit>? change = null, Location? room = null) => app.ArrangeAsync((_, db) =>
    {
        var start = OfficeClock.InstantOf(day, new TimeOnly(9, 0));
        var visit = new Visit
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            ParticipantId = person.Id,
            LocationId = (room ?? Room).Id,
            StartedAt = start,
            EndedAt = start.AddMinutes(30),
            Day = day,
            RecordedAt = start,
            LaborForceStatusState = ResponseState.Declined,
            Class = ParticipantClass.ReportedSelfService,
            IsReportable = person.SsnHash is not null,
            Source = VisitSource.CatchUp,
            TechnicianId = Technician.Id,
        };
        change?.Invoke(visit);
        visit.Day = OfficeClock.DayOf(visit.StartedAt);
        return Task.FromResult(db.Visits.Add(visit).Entity);
    });

    /// <summary>Starts a run on the page, and lets the job work on it.</summary>
    public async Task<FederalExtract> RunAsync(string year, string? quarter, string period = "quarter", string participants = "yes")
    {
        var run = await StartAsync(year, quarter, period, participants);
        await ProcessAsync();
        return await FindAsync(run);
    }

    public async Task<Guid> StartAsync(string year, string? quarter, string period = "quarter", string participants = "yes")
    {
        await Oet.OpenAsync(Address);
        await Oet.SubmitAsync("#extract-form", ("Year", year), ("Quarter", quarter), ("Period", period), ("Participants", participants));
        Assert.Equal(HttpStatusCode.OK, Oet.Status);
        return Guid.Parse(Oet.Path.Split('/')[^1]);
    }

    public async Task ProcessAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<ProcessExtracts>().ExecuteAsync(CancellationToken.None);
    }

    public Task<FederalExtract> FindAsync(Guid run) => app.QueryAsync(db => db.FederalExtracts.AsNoTracking().SingleAsync(row => row.PublicId == run));

    public Task<byte[]> FileAsync(string query) => Oet.Http.GetByteArrayAsync(new Uri($"{Address}.csv?{query}", UriKind.Relative));

    /// <summary>The lines of the extract, each of them ended.</summary>
    public async Task<string[]> LinesAsync(string query)
    {
        var lines = System.Text.Encoding.ASCII.GetString(await FileAsync(query)).Split("\r\n");
        Assert.Equal("", lines[^1]);
        return lines[..^1];
    }

    /// <summary>The cells of a person's row by their places, without OBS; null without a row.</summary>
    public async Task<string?> RowAsync(string query, Participant person) =>
        (await LinesAsync(query)).Select(line => line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..]).SingleOrDefault(line => line.StartsWith(person.PirlKey, StringComparison.Ordinal));

    public Task<string> SsnOfAsync(Participant person) => app.ArrangeAsync(async (provider, db) =>
        provider.GetRequiredService<ParticipantItems>().Read(await db.Participants.SingleAsync(row => row.Id == person.Id)).Ssn.Value!.Digits);
}

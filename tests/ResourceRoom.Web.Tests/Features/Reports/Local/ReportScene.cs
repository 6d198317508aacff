using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Participants.Classifying;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Tests.Features.Participants.Merging;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Features.Reports.Local;

/// <summary>Rooms, people and visits by chance, and what may happen to them later. Today is 03/02/2026.</summary>
internal sealed class ReportScene(ResourceRoomApp app, int seed)
{
    private readonly Random chance = new(seed);
    private readonly List<Location> rooms = [];
    private readonly List<User> recorders = [];
    private List<int> services = [];

    public Browser Oet { get; private set; } = null!;

    public async Task BeginAsync()
    {
        Oet = await app.SignInAsync(await app.CreateAccountAsync(Roles.Oet, null));
        rooms.AddRange([await app.CreateRoomAsync(20), await app.CreateRoomAsync(20), await app.CreateRoomAsync(24), await app.CreateRoomAsync(24, room => room.ClosedOn = new DateOnly(2026, 2, 1))]);
        recorders.AddRange([await app.CreateAccountAsync(Roles.Technician, 20), await app.CreateAccountAsync(Roles.Technician, 20)]);
        services = await app.QueryAsync(db => db.Services.Select(service => service.Id).ToListAsync());
        await app.ArrangeAsync((provider, db) =>
        {
            var items = provider.GetRequiredService<ParticipantItems>();
            for (var number = 0; number < 20; number++)
            {
                var person = Participant.Create(app.Time.GetUtcNow().UtcDateTime, recorders[0].Id);
                items.Write(person, RandomAnswers(), app.Today);
                db.Participants.Add(person);
            }

            return Task.FromResult(true);
        });
    }

    /// <summary>Something happens, as an act saves it.</summary>
    public Task HappenAsync() => app.ArrangeAsync(async (provider, db) =>
    {
        switch (chance.Next(10))
        {
            case 0 when await PickAsync(db, visit => visit.Void == null) is { } voided:
                voided.Void = new VisitVoid { VoidedAt = Now, VoidedById = recorders[0].Id, Reason = "By chance" };
                voided.EndedAt ??= Now;
                break;
            case 1 when await PickAsync(db, visit => visit.Void == null && visit.EndedAt != null) is { } moved:
                Start(moved, RandomStart());
                break;
            case 2 when await PickAsync(db, visit => visit.EndedAt == null) is { } open:
                open.EndedAt = open.StartedAt.AddMinutes(chance.Next(600));
                open.WasNotCheckedOut = chance.Next(3) == 0;
                break;
            case 3 when await PickAsync(db, visit => visit.Void == null) is { } used:
                var service = services[chance.Next(services.Count)];
                await db.Entry(used).Collection(visit => visit.Services).LoadAsync();
                if (used.Services.All(one => one.ServiceId != service))
                {
                    used.Services.Add(new VisitService { ServiceId = service });
                }

                break;
            case 4:
                var person = await db.Participants.Where(one => one.MergedIntoId == null).OrderBy(one => one.Id).Skip(chance.Next(5)).FirstAsync();
                provider.GetRequiredService<ParticipantItems>().Write(person, RandomAnswers(), app.Today);
                if (person.SsnHash is not null)
                {
                    await db.MakeReportableAsync(person.Id, app.Today, Now, CancellationToken.None);
                }

                break;
            case 5 when await PickAsync(db, visit => visit.Void == null && visit.EndedAt != null) is { } wrong:
                wrong.ParticipantId = (await db.Participants.Where(one => one.MergedIntoId == null).OrderBy(one => one.Id).Skip(chance.Next(5)).FirstAsync()).Id;
                (wrong.Class, wrong.IsReportable, wrong.BecameReportableAt) = ((ParticipantClass)chance.Next(4), chance.Next(2) == 0, null);
                break;
            default:
                await AddVisitAsync(db);
                break;
        }

        return true;
    });

    /// <summary>Two people turn out to be one, on the page.</summary>
    public async Task MergeAsync()
    {
        var people = await app.QueryAsync(db => db.Participants.Where(person => person.MergedIntoId == null && person.Visits.Any(visit => visit.Void == null))
            .Where(person => !person.Visits.Any(visit => visit.EndedAt == null)).OrderBy(person => person.Id).Select(person => person.PublicId).ToListAsync());
        if (people.Count < 2)
        {
            return;
        }

        var first = chance.Next(people.Count - 1);
        await Oet.OpenAsync($"/participants/{people[first]}/merge/{people[first + 1]}");
        await Oet.SubmitAsync(Twins.Form, Twins.Fields([.. Enum.GetValues<NineItem>().Select(item => (item, chance.Next(2) == 0 ? "Kept" : "Merged"))]));
    }

    public async Task BuildAsync()
    {
        await using var scope = app.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<BuildSummaries>().BuildAllAsync(CancellationToken.None);
    }

    public Task<List<Visit>> VisitsAsync() => app.QueryAsync(db => db.Visits.AsNoTracking().Include(visit => visit.Services).Include(visit => visit.Location).Include(visit => visit.Participant)
        .Where(visit => visit.Void == null).AsSplitQuery().ToListAsync());

    private DateTime Now => app.Time.GetUtcNow().UtcDateTime;

    private async Task AddVisitAsync(ResourceRoomDb db)
    {
        var people = await db.Participants.Where(person => person.MergedIntoId == null).OrderBy(person => person.Id).ToListAsync();
        var person = people[chance.Next(people.Count)];
        var room = rooms[chance.Next(rooms.Count)];
        if (await db.Visits.AnyAsync(other => other.ParticipantId == person.Id && other.LocationId == room.Id && other.EndedAt == null))
        {
            return;
        }

        var state = (ResponseState)chance.Next(3);
        var visit = new Visit
        {
            PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
            ParticipantId = person.Id,
            LocationId = room.Id,
            StartedAt = default,
            Day = default,
            RecordedAt = Now,
            LaborForceStatusState = state,
            LaborForceStatus = state == ResponseState.Given ? (LaborForceStatus)chance.Next(4) : null,
            Class = (ParticipantClass)chance.Next(4),
            IsReportable = person.SsnHash is not null,
            Source = VisitSource.CatchUp,
            TechnicianId = recorders[chance.Next(recorders.Count)].Id,
        };
        Start(visit, RandomStart());
        foreach (var service in services.Where(_ => chance.Next(8) == 0))
        {
            visit.Services.Add(new VisitService { ServiceId = service });
        }

        db.Visits.Add(visit);
    }

    /// <summary>At midnight often, so that there are ties; the rest around it and in the day.</summary>
    private DateTime RandomStart() => OfficeClock.InstantOf(
        app.Today.AddDays(-chance.Next(45)), chance.Next(3) switch { 0 => TimeOnly.MinValue, 1 => new TimeOnly(23, 59, 30), _ => new TimeOnly(chance.Next(24), chance.Next(60)) })
        is var start && start < Now ? start : Now.AddMinutes(-5);

    private void Start(Visit visit, DateTime start)
    {
        visit.StartedAt = start;
        visit.Day = OfficeClock.DayOf(start);
        visit.EndedAt = chance.Next(8) == 0 && visit.Id == 0 ? null : start.AddSeconds(chance.Next(20_000));
        visit.WasNotCheckedOut = visit.EndedAt is not null && chance.Next(6) == 0;
    }

    private async Task<Visit?> PickAsync(ResourceRoomDb db, System.Linq.Expressions.Expression<Func<Visit, bool>> which)
    {
        var ids = await db.Visits.Where(which).OrderBy(visit => visit.Id).Select(visit => visit.Id).ToListAsync();
        return ids.Count == 0 ? null : await db.Visits.FindAsync(ids[chance.Next(ids.Count)]);
    }

    private NineAnswers RandomAnswers() => new()
    {
        FirstName = Or(() => "Ana"),
        LastName = Or(() => "Ruiz"),
        Zip = Or(() => new ZipCode("62704", null)),
        Ssn = Or(SsnGenerator.Next),
        BirthDate = Or(() => new DateOnly(1950 + chance.Next(60), 1 + chance.Next(12), 1 + chance.Next(28))),
        LaborForceStatus = Or(() => (LaborForceStatus)chance.Next(4)),
        Hispanic = Or(() => chance.Next(2) == 0),
        Race = Or(() => (Races)(1 + chance.Next(31))),
        Gender = Or(() => Enum.GetValues<Gender>()[chance.Next(3)]),
    };

    private Answer<T> Or<T>(Func<T> value)
        where T : notnull => chance.Next(4) switch { 0 => Answer<T>.Declined, 1 => default!, _ => Answer<T>.Given(value()) };
}

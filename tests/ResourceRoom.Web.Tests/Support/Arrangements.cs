using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Domain.Locations.Hours;
using ResourceRoom.Domain.Locations.Rooms;
using ResourceRoom.Domain.Locations.Timelines;
using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.Reporting;
using ResourceRoom.Domain.Reporting.Schedules;
using ResourceRoom.Domain.Programs;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Reporting;
using ResourceRoom.Web.Data.Visits;

namespace ResourceRoom.Web.Tests.Support;

/// <summary>Small builders: each makes one thing with sensible values that a test changes where they matter.</summary>
public static class Arrangements
{
    /// <summary>The password of every account made here.</summary>
    public const string Password = "a long walk along the river";

    private static int serial;

    // A code has three digits; no test class makes a thousand rooms.
    private static int roomSerial;

    /// <summary>An open room with a code of its own.</summary>
    public static Task<Location> CreateRoomAsync(this ResourceRoomApp app, int lwia = 20, Action<Location>? change = null) =>
        app.ArrangeAsync(async (_, db) =>
        {
            var number = Interlocked.Increment(ref roomSerial) % 1000;
            var room = Location.Establish($"{lwia:00}-{number:000}", lwia, new Establishment(app.Today.AddYears(-2), RoomFactsOf($"Room {number}"), app.Today.AddYears(-2)));
            change?.Invoke(room);
            var changed = room.Facts with { Name = room.Name, City = room.City, Computers = room.Computers, SiteType = room.SiteType };
            room = Location.Establish(room.Code, lwia, new Establishment(room.EstablishedOn, changed, room.EstablishedOn)).ClosedFrom(room.ClosedOn, app.Today);
            db.Locations.Add(room);
            await db.SaveChangesAsync();
            return room;
        });

    /// <summary>What a form says of a usual room; it has no hours yet.</summary>
    public static RoomFacts RoomFactsOf(string name) => new()
    {
        Name = name,
        SiteType = SiteType.ComprehensiveCenter,
        Street = "1 Main Street",
        City = "Springfield",
        Zip = "62701",
        County = "Sangamon",
        Phone = "(217) 555-0100",
        ContactName = "Pat Example",
        ContactPhone = "(217) 555-0101",
        ContactEmail = "pat@example.test",
        Hours = new([]),
        Computers = 12,
        IsAccessible = true,
        AccessNote = null,
        FundingSource = "WIOA Title I",
        TrackingSystem = null,
    };

    /// <summary>A Change form about a room that waits for OET.</summary>
    public static Task<LocationForm> CreateLocationFormAsync(this ResourceRoomApp app, Location room, User by) => app.ArrangeAsync((_, db) => Task.FromResult(db.LocationForms.Add(new LocationForm
    {
        PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
        Kind = LocationFormKind.Change,
        State = LocationFormState.Submitted,
        LwiaNumber = room.LwiaNumber,
        LocationId = room.Id,
        RoomName = room.Name,
        Entries = "",
        EventOn = app.Today,
        Before = room.Facts,
        Facts = room.Facts with { Computers = 20 },
        SubmittedFor = app.Today,
        SentOn = app.Today,
        DueOn = app.Today.AddDays(14),
        Submissions = 1,
        CreatedAt = app.Time.GetUtcNow().UtcDateTime,
        CreatedById = by.Id,
        ChangedAt = app.Time.GetUtcNow().UtcDateTime,
    }).Entity));

    /// <summary>The same hours from Monday to Friday.</summary>
    public static OpenHours Weekdays(TimeOnly opens, TimeOnly closes) =>
        new([.. Enumerable.Range((int)DayOfWeek.Monday, 5).Select(day => new DaySpan((DayOfWeek)day, opens, closes))]);

    /// <summary>Gives a room hours as if it had always had them.</summary>
    public static Task<Location> SetHoursAsync(this ResourceRoomApp app, Location room, OpenHours hours) => app.ArrangeAsync(async (_, db) =>
    {
        var row = await db.Locations.Include(one => one.Versions).SingleAsync(one => one.Id == room.Id);
        row.Become(new RoomTimeline(row.ToEstablishment() with { Facts = row.Facts with { Hours = hours } }, [], []), app.Today);
        return row;
    });

    /// <summary>Closes a room for good from a day on, or lets it be open.</summary>
    public static Task<Location> CloseRoomAsync(this ResourceRoomApp app, Location room, DateOnly? day) => app.ArrangeAsync(async (_, db) =>
    {
        var row = await db.Locations.Include(one => one.Versions).SingleAsync(one => one.Id == room.Id);
        row.Become(new RoomTimeline(row.ToEstablishment(), [], []), app.Today);
        return row.ClosedFrom(day, app.Today);
    });

    private static Location ClosedFrom(this Location room, DateOnly? day, DateOnly today)
    {
        if (day is { } closedOn)
        {
            room.Become(new RoomTimeline(room.ToEstablishment(), [], [new AcceptedClosing(1, new Closing(closedOn, null), closedOn)]), today);
        }

        return room;
    }

    /// <summary>An account with a role, assigned to rooms.</summary>
    public static Task<User> CreateAccountAsync(this ResourceRoomApp app, string role, int? lwia = 20, params Location[] rooms) =>
        app.ArrangeAsync(async (services, db) =>
        {
            var email = $"{role}{Interlocked.Increment(ref serial)}@example.test".ToLowerInvariant();
            var accounts = services.GetRequiredService<UserManager<User>>();
            var account = new User { UserName = email, Email = email, EmailConfirmed = true, DisplayName = $"Dana {role}", LwiaNumber = lwia };
            var result = await accounts.CreateAsync(account, Password);
            Assert.True(result.Succeeded, string.Join(' ', result.Errors.Select(error => error.Description)));
            await accounts.AddToRoleAsync(account, role);
            db.RoomAssignments.AddRange(rooms.Select(room => new RoomAssignment
            {
                AccountId = account.Id,
                LocationId = room.Id,
                AssignedAt = app.Time.GetUtcNow().UtcDateTime,
                FirstDay = app.Today,
            }));
            return account;
        });

    /// <summary>A case manager of one office, or of some programs.</summary>
    public static async Task<User> CreateCaseManagerAsync(this ResourceRoomApp app, Location? office, ProgramSet? programs, int lwia = 20)
    {
        var account = await app.CreateAccountAsync(Roles.CaseManager, lwia);
        return await app.ArrangeAsync(async (_, db) =>
        {
            var row = await db.Users.SingleAsync(one => one.Id == account.Id);
            (row.OfficeId, row.Programs) = (office?.Id, programs);
            return row;
        });
    }

    /// <summary>A signed-in browser of an account; with several rooms, in the one named.</summary>
    public static async Task<Browser> SignInAsync(this ResourceRoomApp app, User account, Location? room = null)
    {
        var browser = app.NewBrowser();
        await browser.OpenAsync("/account/sign-in");
        await browser.SubmitAsync("form[action='/account/sign-in']", ("Email", account.Email), ("Password", Password));
        if (room is not null && browser.Path.StartsWith("/account/room", StringComparison.Ordinal))
        {
            await browser.SubmitAsync("form[action='/account/room']", ("room", room.Code));
        }

        Assert.False(browser.Path.StartsWith("/account", StringComparison.Ordinal), $"Not signed in: {browser.Text}");
        return browser;
    }

    /// <summary>A technician signed in to a room.</summary>
    public static async Task<Browser> SignInTechnicianAsync(this ResourceRoomApp app, Location room) =>
        await app.SignInAsync(await app.CreateAccountAsync(Roles.Technician, room.LwiaNumber, room), room);

    /// <summary>A person with answers: Ana Ruiz of 62704, everything else declined, unless the test says otherwise.</summary>
    public static Task<Participant> CreateParticipantAsync(
        this ResourceRoomApp app, Func<NineAnswers, NineAnswers>? change = null, bool isRegistered = false) =>
        app.ArrangeAsync(async (services, db) =>
        {
            var now = app.Time.GetUtcNow();
            var person = new Participant
            {
                PublicId = Guid.CreateVersion7(now),
                PirlKey = $"TEST{Interlocked.Increment(ref serial):00000000}",
                CreatedAt = now.UtcDateTime,
                CreatedById = 1,
            };
            services.GetRequiredService<ParticipantItems>().Write(person, (change ?? (answers => answers))(AnaRuiz), app.Today);
            db.Participants.Add(person);
            await db.SaveChangesAsync();
            if (isRegistered)
            {
                await services.EnrollAsync(db, person, Customers.InAdult(app, person));
            }

            return person;
        });

    /// <summary>First Name, Last Name and Zip code given, the rest declined.</summary>
    public static NineAnswers AnaRuiz => new()
    {
        FirstName = Answer<string>.Given("Ana"),
        LastName = Answer<string>.Given("Ruiz"),
        Zip = Answer<ZipCode>.Given(new ZipCode("62704", null)),
        Ssn = Answer<Ssn>.Declined,
        BirthDate = Answer<DateOnly>.Declined,
        LaborForceStatus = Answer<LaborForceStatus>.Declined,
        Hispanic = Answer<bool>.Declined,
        Race = Answer<Races>.Declined,
        Gender = Answer<Gender>.Declined,
    };

    /// <summary>A visit of one service by a person in a room; open unless the test ends it.</summary>
    public static Task<Visit> CreateVisitAsync(
        this ResourceRoomApp app, Participant person, Location room, User technician, DateTime? startedAt = null, DateTime? endedAt = null) =>
        app.ArrangeAsync(async (_, db) =>
        {
            var start = startedAt ?? app.Time.GetUtcNow().UtcDateTime;
            var visit = new Visit
            {
                PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
                ParticipantId = person.Id,
                LocationId = room.Id,
                StartedAt = start,
                EndedAt = endedAt,
                Day = Web.Infrastructure.OfficeClock.DayOf(start),
                RecordedAt = start,
                LaborForceStatusState = ResponseState.Declined,
                Class = person.Class,
                IsReportable = person.SsnHash is not null,
                Source = VisitSource.Desk,
                TechnicianId = technician.Id,
            };
            visit.Services.Add(new VisitService { ServiceId = await db.Services.Where(service => service.DeskKey == 1).Select(service => service.Id).SingleAsync() });
            db.Visits.Add(visit);
            await db.SaveChangesAsync();
            return visit;
        });

    /// <summary>Utilization of the account's LWIA, sent to it each Monday.</summary>
    public static Task<SavedReport> CreateSavedReportAsync(this ResourceRoomApp app, User owner) => app.ArrangeAsync((_, db) => Task.FromResult(db.SavedReports.Add(new SavedReport
    {
        PublicId = Guid.CreateVersion7(app.Time.GetUtcNow()),
        OwnerId = owner.Id,
        Name = "Visits",
        Kind = ReportKind.Utilization,
        LwiaNumber = owner.LwiaNumber,
        From = app.Today,
        To = app.Today,
        Period = RelativePeriod.LastWeek,
        Schedule = ReportSchedule.Weekly,
        NextAt = app.Time.GetUtcNow().UtcDateTime.AddDays(7),
        CreatedAt = app.Time.GetUtcNow().UtcDateTime,
        Recipients = [new ReportRecipient { AccountId = owner.Id }],
    }).Entity));
}

using System.Globalization;
using System.Text;

using ResourceRoom.Domain.Loads.Layout;
using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Data.Seeding.DemoData;
using ResourceRoom.Web.Data.Seeding.DemoData.People;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Loads.Receiving;
using ResourceRoom.Web.Features.Loads.Running;

namespace ResourceRoom.Web.Commands;

/// <summary>Two third-party systems of the demo LWIA with the loads that they sent: one on time, one overdue.</summary>
internal sealed class DemoSystems(IServiceProvider services)
{
    private const int RegisteredDaysAgo = 40;
    private const int ApprovedDaysAgo = 35;

    private static readonly (string First, string Last)[] People =
    [
        ("Wendell", "Ashcroft"), ("Marisol", "Tenney"), ("Ignacio", "Bellamy"), ("Paulette", "Kimura"), ("Desmond", "Yarrow"), ("Ruthanne", "Okafor"),
    ];

    public static async Task SeedAsync(IServiceProvider services)
    {
        var demo = new DemoSystems(services);
        var (onTime, overdue) = (
            await demo.AddAsync("SUNRISE-20", DemoRooms.OnTimeSystem, "Harriet Quill"),
            await demo.AddAsync("LANTERN-20", "Lantern Visits", "Tobias Renner"));
        if (onTime is null || overdue is null)
        {
            return;
        }

        await demo.LoadAsync(onTime, DemoRooms.Taylorville, new Week("week-1.csv", DaysAgo: 8, First: 0, HasFault: false));
        await demo.LoadAsync(onTime, DemoRooms.Taylorville, new Week("week-2.csv", DaysAgo: 1, First: 2, HasFault: true));
        await demo.LoadAsync(overdue, DemoRooms.Lincoln, new Week("visits.csv", DaysAgo: 12, First: 1, HasFault: false));
    }

    private async Task<TrackingSystem?> AddAsync(string code, string name, string contact)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ResourceRoomDb>();
        var now = scope.ServiceProvider.GetRequiredService<OfficeClock>().Now;
        if (await db.TrackingSystems.AnyAsync(row => row.Code == code))
        {
            return null;
        }

        var accounts = await db.Users.Where(account => account.Email == DemoSignIns.LwiaAdministrator || account.Email == DemoSignIns.Oet).ToDictionaryAsync(account => account.Email!);
        if (accounts.Count < 2)
        {
            return null;
        }

        var (registeredAt, approvedAt) = (now.AddDays(-RegisteredDaysAgo), now.AddDays(-ApprovedDaysAgo));
        var (lwia, oet) = (accounts[DemoSignIns.LwiaAdministrator], accounts[DemoSignIns.Oet].Id);
        var system = new TrackingSystem
        {
            PublicId = Guid.CreateVersion7(registeredAt),
            Code = code,
            LwiaNumber = lwia.LwiaNumber!.Value,
            Name = name,
            Account = new User { UserName = $"system:{code}", NormalizedUserName = $"SYSTEM:{code}", DisplayName = name, LwiaNumber = lwia.LwiaNumber },
            ContactName = contact,
            ContactEmail = $"{contact.Split(' ')[0].ToLowerInvariant()}@example.test",
            ContactPhone = "2175550147",
            RegisteredAt = registeredAt,
            ApprovedAt = approvedAt,
            ApprovedById = oet,
        };
        db.TrackingSystems.Add(system);
        var subject = Subject.TrackingSystem(system.PublicId);
        db.ActivityEvents.Add(ActivityEvent.Of(new SystemRegistered(code, name, system.LwiaNumber), subject, registeredAt, lwia.Id));
        foreach (var point in StandingRule.Points)
        {
            system.Answers.Add(new ChecklistAnswer { Point = point, IsYes = true, Evidence = $"Shown to the LWIA on {OfficeFormat.Date(OfficeClock.DayOf(registeredAt))}." });
            db.ActivityEvents.Add(ActivityEvent.Of(new ChecklistAnswered(point, Before: null, After: true), subject, registeredAt, lwia.Id));
        }

        db.ActivityEvents.Add(ActivityEvent.Of(new SystemApproved(), subject, approvedAt, oet));
        await db.SaveChangesAsync();
        return system;
    }

    /// <summary>Receives and loads a file as any other, then puts back the moments at which that happened.</summary>
    private async Task LoadAsync(TrackingSystem system, string room, Week week)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<ResourceRoomDb>();
        var now = scope.ServiceProvider.GetRequiredService<OfficeClock>().Now;
        var file = new MemoryStream(Encoding.UTF8.GetBytes(FileOf(room, week, OfficeClock.DayOf(now))));
        if (await scope.ServiceProvider.GetRequiredService<ReceiveLoad>().ExecuteAsync(new NewLoad { System = system, FileName = week.FileName }, file, CancellationToken.None) is not Reception.Received received)
        {
            return;
        }

        await scope.ServiceProvider.GetRequiredService<RunLoad>().ExecuteAsync(received.Load.Id, CancellationToken.None);
        var at = now.AddDays(-week.DaysAgo);
        await db.Loads.Where(load => load.Id == received.Load.Id).ExecuteUpdateAsync(load => load
            .SetProperty(row => row.ReceivedAt, at).SetProperty(row => row.StartedAt, at).SetProperty(row => row.FinishedAt, at));
        await db.Visits.Where(visit => visit.TechnicianId == system.AccountId && visit.RecordedAt >= now).ExecuteUpdateAsync(visit => visit.SetProperty(row => row.RecordedAt, at));
    }

    private static string FileOf(string room, Week week, DateOnly today)
    {
        var lines = new StringBuilder().AppendJoin(',', LoadColumns.All.Select(column => column.Name())).Append("\r\n");
        for (var number = 0; number < 4; number++)
        {
            var (person, day) = ((week.First + number) % People.Length, today.AddDays(-week.DaysAgo - 2 - (number / 2)));
            var (first, last) = People[person];
            var cells = new Dictionary<LoadColumn, string>
            {
                [LoadColumn.VisitId] = string.Create(CultureInfo.InvariantCulture, $"{week.FileName[..^4]}-{number + 1}"),
                [LoadColumn.LocationCode] = room,
                [LoadColumn.VisitStart] = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T{9 + number:00}:15"),
                [LoadColumn.VisitEnd] = string.Create(CultureInfo.InvariantCulture, $"{day:yyyy-MM-dd}T{9 + number:00}:55"),
                [LoadColumn.PersonId] = $"{room}-{person}",
                [LoadColumn.FirstName] = first,
                [LoadColumn.LastName] = last,
                [LoadColumn.Zip] = week.HasFault && number == 3 ? "6256" : "62568",
                [LoadColumn.Ssn] = "PNTA",
                [LoadColumn.BirthDate] = string.Create(CultureInfo.InvariantCulture, $"{1962 + (person * 6)}-0{person + 1}-17"),
                [LoadColumn.LaborForceStatus] = "U",
                [LoadColumn.Hispanic] = "N",
                [LoadColumn.Race] = "PNTA",
                [LoadColumn.Gender] = person % 2 == 0 ? "M" : "F",
                [LoadColumn.Services] = "LMI",
            };
            lines.AppendJoin(',', LoadColumns.All.Select(column => cells.GetValueOrDefault(column, ""))).Append("\r\n");
        }

        return lines.ToString();
    }

    private sealed record Week(string FileName, int DaysAgo, int First, bool HasFault);
}

using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Plans;
using ResourceRoom.Web.Data.Seeding.DemoData.FollowUps;
using ResourceRoom.Web.Data.Seeding.DemoData.Locations;
using ResourceRoom.Web.Data.Seeding.DemoData.People;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Data.Seeding.DemoData;

public sealed class DemoSeeder(ResourceRoomDb db, IPasswordHasher<User> hasher, ParticipantItems items, PassCodes cards, SecretColumns secrets, OfficeClock clock)
{
    private const int PeopleSeed = 1;
    private const int VisitsSeed = 2;
    private const int AtTheDeskSeed = 3;
    private const int MistakesSeed = 4;
    private const int EnrollmentsSeed = 5;
    private const int PlansSeed = 6;

    public async Task SeedIfEmptyAsync(CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockAsync("demo-data", cancellationToken);
        if (await db.Users.AnyAsync(cancellationToken))
        {
            return;
        }

        // Thousands of rows that nobody changes once they are added.
        db.ChangeTracker.AutoDetectChangesEnabled = false;
        try
        {
            await SeedAsync(ToTheSecond(clock.Now), cancellationToken);
            await transaction.CommitAsync(cancellationToken);
        }
        finally
        {
            db.ChangeTracker.Clear();
            db.ChangeTracker.AutoDetectChangesEnabled = true;
        }
    }

    private static DateTime ToTheSecond(DateTime instant) => instant.AddTicks(-(instant.Ticks % TimeSpan.TicksPerSecond));

    private async Task SeedAsync(DateTime now, CancellationToken cancellationToken)
    {
        var today = OfficeClock.DayOf(now);
        var rooms = DemoRooms.AsOf(now);
        db.Locations.AddRange(rooms);
        db.OetContacts.AddRange(DemoOetContacts.AsOf(now));
        await db.SaveChangesAsync(cancellationToken);

        var accounts = await AddAccountsAsync(rooms, now, cancellationToken);
        db.LocationForms.AddRange(new DemoForms(rooms, accounts, now).All());
        db.ChangeTracker.DetectChanges();
        var people = new DemoPeople(new DemoChance(PeopleSeed), today).All();
        var enrollments = new DemoEnrollments(accounts, rooms, new DemoChance(EnrollmentsSeed));
        var visits = AddVisits(people, rooms, accounts, enrollments, now);
        db.ActivityEvents.Add(ActivityEvent.Of(new DemoDataSeeded(rooms.Count, accounts.Count, people.Count, visits), new Subject("Database", "demo"), now));
        await db.SaveChangesAsync(cancellationToken);
        AddPlans(enrollments.All, accounts, now);
        await LinkCustomerAsync(accounts, people, enrollments.All, now, cancellationToken);
        await AddSignedPlanAsync(people, now, cancellationToken);
    }

    private async Task<IReadOnlyList<User>> AddAccountsAsync(IReadOnlyList<Location> rooms, DateTime now, CancellationToken cancellationToken)
    {
        var passwordHash = hasher.HashPassword(new User { DisplayName = "" }, DemoSignIns.Password);
        var accounts = DemoAccounts.In(rooms, passwordHash, now);
        db.Users.AddRange(accounts);
        await db.SaveChangesAsync(cancellationToken);
        db.UserRoles.AddRange(DemoAccounts.RolesOf(accounts));
        return accounts;
    }

    private int AddVisits(
        IReadOnlyList<DemoPerson> people, IReadOnlyList<Location> rooms, IReadOnlyList<User> accounts, DemoEnrollments enrollments, DateTime now)
    {
        var chance = new DemoChance(VisitsSeed);
        var desk = new DemoDesk(items, enrollments, chance);
        var visits = new DemoVisits(desk, new DemoStaff(accounts, chance), rooms, chance);
        visits.Before(OfficeClock.DayOf(now), people);
        visits.Until(now, people);

        var atTheDesk = new DemoAtTheDesk(cards, new DemoChance(AtTheDeskSeed));
        foreach (var person in people)
        {
            atTheDesk.Meet(person);
        }

        new DemoMistakes(desk, new DemoChance(MistakesSeed))
            .PutRight(rooms.Single(room => room.Code == DemoRooms.Springfield).Id, OfficeClock.DayOf(now), people);

        // In the order of time, as the rows would have come.
        db.Visits.AddRange(desk.Visits.OrderBy(visit => visit.RecordedAt));
        var caseManager = accounts.Single(account => account.Email == DemoSignIns.CaseManager);
        db.Participants.AddRange(people
            .Where(person => person.Record is null)
            .Select(person => desk.Enroll(person, now.AddDays(-DemoDays.History / 2), caseManager.Id)));
        enrollments.AddPast(people, OfficeClock.DayOf(now));
        db.Enrollments.AddRange(enrollments.All);
        return desk.Visits.Count;
    }

    private void AddPlans(IReadOnlyList<Enrollment> enrollments, IReadOnlyList<User> accounts, DateTime now)
    {
        var exits = new DemoExits(enrollments, secrets, now);
        var planner = accounts.Single(account => account.Email == DemoSignIns.CaseManager);
        var quiet = exits.WithExitDue(planner);
        var plans = new DemoPlans(now, new DemoChance(PlansSeed));
        foreach (var enrollment in enrollments)
        {
            plans.Plan(enrollment, always: enrollment.Participant.LastName is DemoKnownPeople.CustomerLastName or "Whitaker", isQuiet: enrollment == quiet);
        }

        db.AddRange(plans.Rows);
        db.AddRange(exits.All(planner, accounts.Single(account => account.Email == DemoSignIns.Oet)));
        db.AddRange(new DemoFacts(now).Of(enrollments));
        db.AddRange(new DemoNotes(now).Of(enrollments));
        db.AddRange(new DemoFollowUpNotes(now).Of(enrollments));
        db.AddRange(new DemoFollowUps(now).Of(enrollments));
        db.AddRange(new DemoDeclines(planner, now).Of(enrollments, plans.Rows.OfType<Step>()));
    }

    /// <summary>The customer's plan, signed on paper before the dollar value of one step was raised.</summary>
    private async Task AddSignedPlanAsync(IReadOnlyList<DemoPerson> people, DateTime now, CancellationToken cancellationToken)
    {
        var person = Customer(people).Record!;
        var plan = await db.ReadPlanAsync(person.Id, $"{person.FirstName} {person.LastName}", cancellationToken);
        if (person.Enrollments.Select(enrollment => DemoPlans.Signed(enrollment, plan, now)).OfType<SignedPlan>().FirstOrDefault() is { } signed)
        {
            db.SignedPlans.Add(signed);
            await db.SaveChangesAsync(cancellationToken);
        }
    }

    private static DemoPerson Customer(IReadOnlyList<DemoPerson> people) => people.Single(person => person.Record is
    {
        FirstName: DemoKnownPeople.CustomerFirstName,
        LastName: DemoKnownPeople.CustomerLastName,
    });

    private async Task LinkCustomerAsync(
        IReadOnlyList<User> accounts, IReadOnlyList<DemoPerson> people, IReadOnlyList<Enrollment> enrollments, DateTime now, CancellationToken cancellationToken)
    {
        var customer = accounts.Single(account => account.Email == DemoSignIns.Customer);
        var person = Customer(people);
        var planner = accounts.Single(account => account.Email == DemoSignIns.CaseManager);
        db.Entry(customer).Property(account => account.ParticipantId).CurrentValue = person.Record!.Id;
        foreach (var enrollment in enrollments.Where(row => row.ParticipantId == person.Record.Id))
        {
            db.Entry(enrollment).Property(row => row.PlannerId).CurrentValue = planner.Id;
        }

        db.AddRange(new DemoMessages(person.Record, customer, planner, now).All());
        await db.SaveChangesAsync(cancellationToken);
    }
}

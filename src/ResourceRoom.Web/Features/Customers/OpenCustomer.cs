using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Customers.Exits;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers;

public sealed class OpenCustomer(ResourceRoomDb db, CustomerHeaders headers, ExitReader exits, OfficeClock clock)
{
    public async Task<CustomerPage?> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await headers.ReadAsync(publicId, act, cancellationToken) is not { } header)
        {
            return null;
        }

        var facts = header.HasExits || header.HasExclusions ? await FactsAsync(header.PersonId, cancellationToken) : [];
        var contacts = header.HasContact
            ? await db.CustomerContacts.AsNoTracking().AllOf(header.PersonId).Whole().ToListAsync(cancellationToken)
            : [];
        var page = new CustomerPage
        {
            Header = header,
            DueExit = await exits.DueAsync(header, cancellationToken),
            Exits = [.. facts.Where(row => row.Exclusion is null)],
            Exclusions = [.. facts.Where(row => row.Exclusion is not null)],
            Contact = contacts.FirstOrDefault().Read(),
            MergedContacts = [.. contacts.Skip(1).Select(row => row.Read())],
            CanEdit = who.Can(Permission.EditCustomers),
        };
        db.LogAccess(AccessKind.RecordOpened, Subject.Participant(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return page;
    }

    // Both kinds in one trip to the database.
    private Task<List<ProfileFact>> FactsAsync(long person, CancellationToken cancellationToken) =>
        db.Exits.Where(row => row.ParticipantId == person)
            .Select(row => new { row.Id, row.PublicId, Exclusion = (ExclusionKind?)null, row.On, RecordedOn = (DateOnly?)row.RecordedOn, TakenBackAt = row.UndoneAt })
            .Concat(db.Exclusions.Where(row => row.ParticipantId == person)
                .Select(row => new { row.Id, row.PublicId, Exclusion = (ExclusionKind?)row.Kind, row.On, RecordedOn = (DateOnly?)null, TakenBackAt = row.VoidedAt }))
            .OrderByDescending(row => row.On).ThenByDescending(row => row.Id)
            .Select(row => new ProfileFact(row.PublicId, row.Exclusion, row.On, row.RecordedOn, row.TakenBackAt))
            .ToListAsync(cancellationToken);
}

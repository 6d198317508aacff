using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Contacts;
using ResourceRoom.Web.Features.Customers.Exclusions;
using ResourceRoom.Web.Features.Customers.Exits;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers;

public sealed class OpenCustomer(ResourceRoomDb db, CustomerHeaders headers, ExitReader exits, ExclusionReader exclusions, OfficeClock clock)
{
    private static readonly Type[] Saves = [typeof(CustomerEmailChanged)];

    public async Task<CustomerPage?> ExecuteAsync(Guid publicId, ActingUser who, CancellationToken cancellationToken, EmailInput? typed = null)
    {
        var act = new Act(who, clock.Now);
        if (await headers.ReadAsync(publicId, act, cancellationToken) is not { } header)
        {
            return null;
        }

        var page = new CustomerPage
        {
            Header = header,
            DueExit = await exits.DueAsync(header, cancellationToken),
            Exits = header.HasExits ? await exits.OfAsync(header.PersonId, cancellationToken) : [],
            Exclusions = header.HasExclusions ? await exclusions.OfAsync(header.PersonId, cancellationToken) : [],
            Input = typed ?? new EmailInput { Version = header.EmailVersion, Email = header.Email },
            CanEdit = who.Can(Permission.EditCustomers),
        };
        db.LogAccess(AccessKind.RecordOpened, Subject.Participant(publicId), act);
        await db.SaveChangesAsync(cancellationToken);
        return page;
    }

    /// <summary>The page with both versions of the e-mail; only it moves on to the version on file.</summary>
    public async Task<CustomerPage?> WithConflictAsync(CustomerPage? page, CancellationToken cancellationToken)
    {
        if (page is null)
        {
            return null;
        }

        var saved = await db.LastSavedByAsync(Subject.Participant(page.Header.PublicId), Saves, cancellationToken);
        var (onFile, typed) = (page.Header.Email ?? "No e-mail", TypedText.Clean(page.Input.Email) ?? "No e-mail");
        return page with
        {
            Input = page.Input with { Version = page.Header.EmailVersion },
            Conflict = new TwoVersions("the e-mail", saved, [new("E-mail", onFile, typed, Differs: onFile != typed)]) { Advice = "To keep yours, save it again." },
        };
    }
}

using ResourceRoom.Domain.Locations.Deadlines;
using ResourceRoom.Domain.Locations.Forms;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Inbox;
using ResourceRoom.Web.Data.Locations;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.ReferenceData;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Infrastructure.Mail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Locations.Forms;

/// <summary>Who is told about a form, in the program and by mail, in the save that is its cause: so nobody is told twice.</summary>
[Scoped]
public sealed class FormNotices(ResourceRoomDb db, Outbox outbox, PublicAddress site)
{
    /// <summary>OET: everyone in the program, the contacts by mail (Policy 1.11.2, item 2.5).</summary>
    public async Task SubmittedAsync(LocationForm form, Act act, CancellationToken cancellationToken)
    {
        var words = $"{Name(form)} {(form.Submissions > 1 ? "was submitted again" : "was submitted")}";
        TellOet(words, form, act.At);
        var contacts = await db.ActiveOetContacts().Select(contact => contact.Email).ToListAsync(cancellationToken);
        await MailAsync(contacts, form, words, Links.LocationReviewOf(form.PublicId), act.At, cancellationToken);
    }

    /// <summary>OET, of a form that no longer waits for it.</summary>
    public void Withdrawn(LocationForm form, DateTime at) => TellOet($"{Name(form)} was withdrawn", form, at);

    /// <summary>The LWIA: its administrators in the program and by mail.</summary>
    public async Task TellLwiaAsync(LocationForm form, string what, DateTime at, CancellationToken cancellationToken)
    {
        var words = $"{Name(form)} {what}";
        Tell(Roles.LwiaAdministrator, form.LwiaNumber, words, Links.LocationForm(form.PublicId), at);
        await MailAsync(await AdministratorsAsync(form.LwiaNumber, cancellationToken), form, words, Links.LocationForm(form.PublicId), at, cancellationToken);
    }

    private static string Name(LocationForm form) => $"{form.Kind.InWords()} form of LWIA {form.LwiaNumber}{(form.RoomName.Length > 0 ? $" ({Short(form.RoomName)})" : "")}";

    private static string Short(string name) => name.Length <= 60 ? name : $"{name[..59]}…";

    private void TellOet(string words, LocationForm form, DateTime at) => Tell(Roles.Oet, area: null, words, Links.LocationReviewOf(form.PublicId), at);

    private void Tell(string role, int? area, string words, string path, DateTime at) => db.InboxItems.Add(new InboxItem
    {
        PublicId = Guid.CreateVersion7(at),
        To = Addressee.Role,
        Role = role,
        LwiaNumber = area,
        Kind = InboxKind.LocationForm,
        Words = words,
        Path = path,
        CreatedAt = at,
    });

    private Task<List<string>> AdministratorsAsync(int area, CancellationToken cancellationToken) => db.ActiveStaff()
        .Where(member => member.Role == Roles.LwiaAdministrator && member.Account.LwiaNumber == area)
        .OrderBy(member => member.Account.Id).Select(member => member.Account.Email!).ToListAsync(cancellationToken);

    private async Task MailAsync(IEnumerable<string> addresses, LocationForm form, string words, string path, DateTime at, CancellationToken cancellationToken)
    {
        if (!outbox.CanSend || !site.IsKnown)
        {
            return;
        }

        var area = await db.Lwias.Where(row => row.Number == form.LwiaNumber).Select(row => row.Name).SingleAsync(cancellationToken);
        string?[] lines =
        [
            $"{words}.", "", $"LWIA: {form.LwiaNumber} {area}", $"Room: {(form.RoomName.Length > 0 ? form.RoomName : "no name yet")}",
            form.EventOn is { } day ? $"{((LocationFormKind?)form.Kind).EventLabel()}: {OfficeFormat.Date(day)}" : null,
            form.Sent is { } sent ? $"Due: {OfficeFormat.Date(sent.DueOn)}. {Timeliness.OfSent(sent).InWords()}." : null,
            "", site.Of(path).ToString(), "", FormWords.NotOfficial,
        ];
        var text = string.Join(Environment.NewLine, lines.OfType<string>());
        foreach (var address in addresses)
        {
            outbox.Post(db, new Letter(address, words, text), at);
        }
    }
}

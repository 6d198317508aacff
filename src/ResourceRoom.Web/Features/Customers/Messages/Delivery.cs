using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Messages;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Features.Shared.Messages;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Infrastructure.Mail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Messages;

/// <param name="Mail">What goes out by email.</param>
/// <param name="IsTold">Whether it can get to the customer at all.</param>
public sealed record SentMessage(MessageMail Mail, bool IsTold);

/// <summary>Sends something to a customer: into the thread, and an email where one can go out.</summary>
[Scoped]
public sealed class Delivery(ResourceRoomDb db, Outbox outbox, PublicAddress site)
{
    public async Task<CustomerReach> ReachAsync(long person, CancellationToken cancellationToken)
    {
        var accounts = db.Users.Where(row => row.ParticipantId == person && row.EndedAt == null).OrderBy(row => row.Id);
        var contacts = db.CustomerContacts.InForceOf(person);
        var found = await db.Participants.Where(row => row.Id == person).Select(row => new
        {
            HasAccount = accounts.Any(),
            SignInEmail = accounts.Select(account => account.Email).FirstOrDefault(),
            HasPassword = accounts.Select(account => account.PasswordHash != null).FirstOrDefault(),
            ContactEmail = contacts.Select(contact => contact.Email).FirstOrDefault(),
            HasDied = db.Exclusions.Any(fact => fact.ParticipantId == person && fact.Kind == ExclusionKind.Death && fact.VoidedAt == null),
        }).SingleAsync(cancellationToken);
        return new CustomerReach
        {
            HasAccount = found.HasAccount,
            IsInvited = found is { HasAccount: true, HasPassword: false },
            Email = found.SignInEmail ?? found.ContactEmail,
            CanMail = outbox.CanSend,
            HasDied = found.HasDied,
        };
    }

    /// <param name="person">To whom.</param>
    /// <param name="sent">The message.</param>
    /// <param name="textByMail">Whether the text itself may go out to somebody without an account.</param>
    /// <param name="act">Who sends it, and when.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    /// <returns>What was added, or null because the customer has died.</returns>
    public async Task<SentMessage?> AddAsync(Participant person, NewMessage sent, bool textByMail, Act act, CancellationToken cancellationToken)
    {
        var reach = await ReachAsync(person.Id, cancellationToken);
        if (reach.HasDied)
        {
            return null;
        }

        var mail = reach.MailFor(textByMail);
        if (mail != MessageMail.None)
        {
            var office = await db.PresentEnrollments().Where(row => row.ParticipantId == person.Id).OrderBy(row => row.Id)
                .Select(row => row.Office!.Name ?? row.Lwia.Name).FirstAsync(cancellationToken);
            outbox.Post(db, LetterTo(reach.Email!, office, mail == MessageMail.Text ? sent.Text : null), act.At);
        }

        db.AddMessage(person, sent with { Mail = mail }, act);
        return new SentMessage(mail, reach.IsTold(mail));
    }

    private Letter LetterTo(string email, string office, string? text) => new(
        email,
        $"A message from {office}",
        text is null
            ? $"""
            Hello,

            {office} has sent you a message. To read it, sign in here:

            {site.Of(Links.MyMessages)}

            Please don’t answer this email: nobody reads the answers. Write on My Dashboard, or call your office.
            """
            : $"""
            {text}

            {office}

            Please don’t answer this email: nobody reads the answers. Call your office.
            """);
}

using ResourceRoom.Web.Data.Messages;

namespace ResourceRoom.Web.Features.Customers.Messages;

/// <summary>How a message gets to a customer.</summary>
public sealed record CustomerReach : Unlogged
{
    public required bool HasAccount { get; init; }

    /// <summary>The account has no password yet.</summary>
    public required bool IsInvited { get; init; }

    public required string? Email { get; init; }

    public required bool CanMail { get; init; }

    /// <summary>Nothing is mailed after a death.</summary>
    public required bool HasDied { get; init; }

    /// <summary>Whether only the text itself could go out, which the sender has to choose.</summary>
    public bool AsksForText => CanMailNow && !HasAccount;

    private bool CanMailNow => CanMail && !HasDied && Email is not null;

    /// <summary>Whether a message that is sent now, by this mail, can get to the customer at all.</summary>
    public bool IsTold(MessageMail mail) => mail != MessageMail.None || (HasAccount && !HasDied);

    public MessageMail MailFor(bool textByMail) => this switch
    {
        { CanMailNow: false } => MessageMail.None,
        { HasAccount: true } => MessageMail.Link,
        _ => textByMail ? MessageMail.Text : MessageMail.None,
    };

    /// <summary>What will happen to a message, said before it is sent.</summary>
    public string InWords() => this switch
    {
        { HasDied: true } => "This customer has died. Nothing is sent.",
        { HasAccount: false, Email: null } => "This customer has no account and no email on file. The message is kept here, and nobody is told of it.",
        { HasAccount: false } => $"This customer has no account. The message is kept here; the customer is not told of it unless you send its text to {Email}.",
        { CanMail: false } => "Email is not set up. The customer sees the message on My Dashboard and gets no email.",
        { IsInvited: true } => $"This customer was invited and has not chosen a password yet. {Email} gets an email that there is a message, without its text.",
        _ => $"The customer reads it on My Dashboard. {Email} gets an email that there is a message, without its text.",
    };
}

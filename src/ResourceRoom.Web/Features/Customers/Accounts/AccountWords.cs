using System.Diagnostics;

using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Customers.Accounts;

public static class AccountWords
{
    private const string NoMailServer = "Not sent: email is not set up. Ask the person who runs ResourceRoom to set it up.";

    public static string Invited(string email) =>
        $"Invited to My Dashboard. We emailed a link to choose a password to {email}; it expires in {AccountLinks.LifetimeOf(LinkKind.Invitation).InWords()}.";

    public static string InWords(this CustomerInviteRefusal why) => why switch
    {
        CustomerInviteRefusal.NoMailServer => NoMailServer,
        CustomerInviteRefusal.NoEmail => "Not invited: there is no email on file. Enter one under Contact details.",
        CustomerInviteRefusal.HasAccount => "Not invited: this customer already has an account. Use Reset Password to send a new link.",
        CustomerInviteRefusal.HasDied => "Not invited: this customer has died. Nothing is sent by email.",
        CustomerInviteRefusal.EmailTaken => "Not invited: another account uses or used this email. Check it, or ask OET.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this SentLink sent) => sent.Kind switch
    {
        LinkKind.Reset => $"We emailed a link to choose a new password to {sent.Email}; it expires in {AccountLinks.LifetimeOf(sent.Kind).InWords()}.",
        LinkKind.Invitation => $"This customer has not chosen a password yet, so we emailed the invitation to {sent.Email} again. Earlier links no longer work.",
        _ => throw new UnreachableException(),
    };

    public static string InWords(this CustomerLinkRefusal why) => why switch
    {
        CustomerLinkRefusal.NoMailServer => NoMailServer,
        CustomerLinkRefusal.NoAccount => "Not sent: this customer has no account. Invite the customer to My Dashboard; that needs an email under Contact details.",
        CustomerLinkRefusal.Ended => "Not sent: the customer’s account is deactivated.",
        CustomerLinkRefusal.HasDied => "Not sent: this customer has died. Nothing is sent by email.",
        CustomerLinkRefusal.JustSent => "Not sent again: a link was sent less than a minute ago.",
        _ => throw new UnreachableException(),
    };
}

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure.Mail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Staff.Inviting;

public static class InvitationLetter
{
    public static Letter To(User account, ActingUser inviter, Uri link) => new(
        account.Email!,
        "You are invited to ResourceRoom",
        $"""
        Hello {account.DisplayName},

        {inviter.DisplayName} has invited you to ResourceRoom, the system Illinois resource rooms use to record visits. To choose your password, open this link within {AccountLinks.LifetimeOf(LinkKind.Invitation).InWords()}:

        {link}

        The link works once. After that, sign in with this email address and your password. If you weren’t expecting this, ignore this message.
        """);
}

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure;
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
        {account.DisplayName},

        {inviter.DisplayName} invites you to ResourceRoom, where the resource rooms of Illinois record visits. To choose your password, open this link within {AccountLinks.LifetimeOf(LinkKind.Invitation).InWords()}:

        {link}

        It works once. Afterwards you sign in with this e-mail address and your password. If you did not expect this, do nothing.
        """);
}

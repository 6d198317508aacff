using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Infrastructure.Mail;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Customers.Accounts;

public static class CustomerLetters
{
    public static Letter Invitation(User account, ActingUser inviter, Uri link) => new(
        account.Email!,
        "You are invited to My Dashboard",
        $"""
        Hello {account.DisplayName},

        {inviter.DisplayName} has invited you to My Dashboard. There you read messages from your office, write back, and see what comes next. To choose your password, open this link within {AccountLinks.LifetimeOf(LinkKind.Invitation).InWords()}:

        {link}

        The link works once. After that, sign in with this email address and your password. If you weren’t expecting this, ignore this message.
        """);

    public static Letter Reset(User account, ActingUser sender, Uri link) => new(
        account.Email!,
        "Choose a new password for My Dashboard",
        $"""
        Hello {account.DisplayName},

        {sender.DisplayName} sends you this link to choose a new password for My Dashboard. Open it within {AccountLinks.LifetimeOf(LinkKind.Reset).InWords()}:

        {link}

        The link works once. If you didn’t ask for it, ignore this message; your password won’t change.
        """);
}

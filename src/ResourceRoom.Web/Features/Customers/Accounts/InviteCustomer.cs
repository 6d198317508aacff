using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Customers;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Customers.Plans.Declining;
using ResourceRoom.Web.Features.Shared.NineQuestions;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Customers.Accounts;

public enum CustomerInviteRefusal
{
    NoMailServer,
    NoEmail,
    HasAccount,
    EmailTaken,
    HasDied,
}

/// <summary>Gives a customer an account of their own, to which an email opens the way.</summary>
public sealed class InviteCustomer(UserManager<User> accounts, AccountLinks links, Outbox outbox, ResourceRoomDb db, OfficeClock clock)
{
    public Task<ActResult<string, CustomerInviteRefusal>?> ExecuteAsync(Guid customer, ActingUser who, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(() => InviteAsync(customer, new Act(who, clock.Now), cancellationToken));

    private async Task<ActResult<string, CustomerInviteRefusal>?> InviteAsync(Guid customer, Act act, CancellationToken cancellationToken)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        await db.LockAsync(AccountLinks.NewAccountLock, cancellationToken);
        if (await db.FindCustomerAsync(customer, act, cancellationToken) is not { } person)
        {
            // With it, the line that tells of the try.
            await transaction.CommitAsync(cancellationToken);
            return null;
        }

        var email = await db.CustomerContacts.InForceOf(person.Id).Select(row => row.Email).FirstOrDefaultAsync(cancellationToken);
        if (await WhyNotAsync(person, email, cancellationToken) is { } why)
        {
            return new(email ?? "", why);
        }

        var account = await CreateAsync(person, email!, act, cancellationToken);
        db.LogEvent(new AccountInvited(Roles.Customer, account.LwiaNumber, []), Subject.Account(account.Id), act);
        outbox.Post(db, CustomerLetters.Invitation(account, act.Who, links.LinkFor(LinkKind.Invitation, account, act.At)), act.At);
        await db.SaveChangesAsync(cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return new(email!);
    }

    private async Task<CustomerInviteRefusal?> WhyNotAsync(Participant person, string? email, CancellationToken cancellationToken) => email switch
    {
        _ when await db.IsDeathRecordedAsync(person.Id, cancellationToken) => CustomerInviteRefusal.HasDied,
        _ when !outbox.CanSend => CustomerInviteRefusal.NoMailServer,
        _ when await db.Users.AnyAsync(row => row.ParticipantId == person.Id, cancellationToken) => CustomerInviteRefusal.HasAccount,
        null => CustomerInviteRefusal.NoEmail,
        _ when await accounts.FindByEmailAsync(email) is not null => CustomerInviteRefusal.EmailTaken,
        _ => null,
    };

    private async Task<User> CreateAsync(Participant person, string email, Act act, CancellationToken cancellationToken)
    {
        var name = ItemWords.FullName(person.FirstName, person.LastName);
        var account = new User
        {
            UserName = email,
            Email = email,
            DisplayName = name.Length > User.DisplayNameLength ? name[..User.DisplayNameLength] : name,
            LwiaNumber = await db.PresentEnrollments().Where(row => row.ParticipantId == person.Id).OrderBy(row => row.Id)
                .Select(row => row.LwiaNumber).FirstAsync(cancellationToken),
            ParticipantId = person.Id,
            InvitedAt = act.At,
            InvitedById = act.Who.AccountId,
        };
        Require(await accounts.CreateAsync(account));
        Require(await accounts.AddToRoleAsync(account, Roles.Customer));
        return account;
    }

    private static void Require(IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new InvalidOperationException(string.Join(' ', result.Errors.Select(error => error.Code)));
        }
    }
}

using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Security.SignIn.Sessions;

namespace ResourceRoom.Web.Features.Account.SignIn;

public abstract record RoomStep
{
    private RoomStep()
    {
    }

    public sealed record SignedIn : RoomStep;

    public sealed record Choice : RoomStep;

    public sealed record NoRoom : RoomStep;
}

public sealed class EnterRoom(UserManager<User> accounts, RoomSignIn roomSignIn, SignInSteps steps)
{
    public async Task<RoomStep> ExecuteAsync(HttpContext context, User account, CancellationToken cancellationToken)
    {
        // A technician works in a room; a case manager may (domain: "may also check people in at their room").
        var rooms = await roomSignIn.RoomsOfAsync(account.Id, cancellationToken);
        if (rooms.Count > 1)
        {
            await steps.BeginAsync(context, account, SignInStage.Room, cancellationToken);
            return new RoomStep.Choice();
        }

        if (rooms.Count == 0 && await accounts.IsInRoleAsync(account, Roles.Technician))
        {
            return new RoomStep.NoRoom();
        }

        await roomSignIn.ExecuteAsync(account, rooms.SingleOrDefault(), cancellationToken);
        return new RoomStep.SignedIn();
    }
}

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Features.Account.SecondFactor;
using ResourceRoom.Web.Security.SignIn.Sessions;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Features.Account.SignIns;

/// <summary>Ends another sign-in of one's own account after the password is given again (OWASP ASVS 7.5.2).</summary>
public sealed class EndSignIn(ProofOfOwner proof, SignInSessions sessions, SignInTrail trail, ResourceRoomDb db)
{
    public async Task<bool> ExecuteAsync(User account, Guid id, ProofInput input, ActingUser who, CancellationToken cancellationToken)
    {
        if (!await proof.HasPasswordAsync(account, input, who, cancellationToken))
        {
            return false;
        }

        if (await sessions.FindAsync(id, SignInStage.SignedIn, cancellationToken) is { } session && session.AccountId == account.Id)
        {
            sessions.End(session);
            trail.Note(new OtherSignInEnded(), account.Id, who);
            await db.SaveChangesAsync(cancellationToken);
            sessions.Close(session.PublicId);
        }

        return true;
    }
}

using ResourceRoom.Domain.Participants;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Shared;
using ResourceRoom.Web.Infrastructure.Secrets;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Loads.Files;

public sealed record MendInput
{
    public const string Csv = "csv";
    public const string Xlsx = "xlsx";

    /// <summary>Why the rows are needed.</summary>
    public string? Need { get; init; }

    public string? Format { get; init; }
}

public sealed class MendInputValidator : AbstractValidator<MendInput>
{
    public MendInputValidator()
    {
        RuleFor(input => input.Need).MustBeAReason("Enter why you need the rows", AccessLine.ReasonLength);
        RuleFor(input => input.Format).Must(format => format is MendInput.Csv or MendInput.Xlsx).WithMessage("Choose a file.");
    }
}

public abstract record MendOutcome
{
    private MendOutcome()
    {
    }

    public sealed record Rows(RowsToMend Found) : MendOutcome;

    public sealed record NotThere : MendOutcome;

    public sealed record Forbidden : MendOutcome;

    public sealed record Deleted : MendOutcome;
}

/// <summary>The rejected rows of a load in clear, for an administrator of its LWIA. The reason is kept before the first row leaves.</summary>
public sealed class MendLoad(ResourceRoomDb db, SecretColumns secrets, OfficeClock clock)
{
    public async Task<MendOutcome> ExecuteAsync(Guid id, MendInput input, ActingUser who, CancellationToken cancellationToken)
    {
        var act = new Act(who, clock.Now);
        if (await db.FindLoadAsync(id, act, cancellationToken) is not { } load)
        {
            return new MendOutcome.NotThere();
        }

        if (!who.Roles.Contains(Roles.LwiaAdministrator))
        {
            return new MendOutcome.Forbidden();
        }

        if (await RowsToMend.OpenAsync(db, secrets, load, cancellationToken) is not { } rows)
        {
            return new MendOutcome.Deleted();
        }

        db.LogAccess(AccessKind.RejectedRowsOpened, Subject.Load(id), act, TypedText.Clean(input.Need));
        await db.SaveChangesAsync(cancellationToken);
        return new MendOutcome.Rows(rows);
    }
}

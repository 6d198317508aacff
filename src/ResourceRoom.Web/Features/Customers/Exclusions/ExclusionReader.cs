using ResourceRoom.Domain.Enrollments.Exclusions;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Files;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Features.Customers.Voiding;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Audit;

namespace ResourceRoom.Web.Features.Customers.Exclusions;

public sealed record ExclusionDetail : Unlogged
{
    public required Guid PublicId { get; init; }

    public required ExclusionKind Kind { get; init; }

    public required DateOnly On { get; init; }

    public required string Source { get; init; }

    public required StoredFile File { get; init; }

    public required DateTime RecordedAt { get; init; }

    public required string? RecordedBy { get; init; }

    public required DateTime? VoidedAt { get; init; }

    public required string? VoidedBy { get; init; }

    public required string? VoidReason { get; init; }
}

public sealed record NewExclusionPage(CustomerHeader Header, ExclusionInput Input, IReadOnlyList<StoredFile> Held) : Unlogged;

/// <param name="Header">Whose exclusion.</param>
/// <param name="Exclusion">The exclusion.</param>
/// <param name="Input">What was typed to void it.</param>
/// <param name="CanVoid">Whether the reader may void it.</param>
public sealed record ExclusionPage(CustomerHeader Header, ExclusionDetail Exclusion, VoidReasonInput Input, bool CanVoid) : Unlogged;

[Scoped]
public sealed class ExclusionReader(ResourceRoomDb db, OpenCustomerPage open)
{
    public Task<NewExclusionPage?> NewAsync(Guid customer, ExclusionInput input, IReadOnlyList<StoredFile> held, ActingUser who, CancellationToken cancellationToken) =>
        open.ReadAsync(customer, who, header => Task.FromResult<NewExclusionPage?>(new(header, input, held)), cancellationToken);

    public Task<ExclusionPage?> OneAsync(ExclusionAddress asked, VoidReasonInput input, ActingUser who, CancellationToken cancellationToken) =>
        open.ReadAsync(asked.Customer, who, async header => (await OfAsync(header.PersonId, cancellationToken)).FirstOrDefault(row => row.PublicId == asked.Exclusion) is { } found
            ? new ExclusionPage(header, found, input, CanVoid: found.VoidedAt is null && who.Can(Permission.EditCustomers))
            : null, cancellationToken);

    public async Task<IReadOnlyList<ExclusionDetail>> OfAsync(long person, CancellationToken cancellationToken) => await db.Exclusions
        .AsNoTracking()
        .Where(row => row.ParticipantId == person)
        .OrderByDescending(row => row.On).ThenByDescending(row => row.Id)
        .Select(row => new ExclusionDetail
        {
            PublicId = row.PublicId,
            Kind = row.Kind,
            On = row.On,
            Source = row.Source,
            File = row.File,
            RecordedAt = row.CreatedAt,
            RecordedBy = db.Users.Where(account => account.Id == row.CreatedById).Select(account => account.DisplayName).FirstOrDefault(),
            VoidedAt = row.VoidedAt,
            VoidedBy = db.Users.Where(account => account.Id == row.VoidedById).Select(account => account.DisplayName).FirstOrDefault(),
            VoidReason = row.VoidReason,
        })
        .ToListAsync(cancellationToken);

    /// <summary>The evidence of an exclusion; null when there is none or it is out of reach.</summary>
    public async Task<StoredFile?> EvidenceAsync(ExclusionAddress asked, Act act, CancellationToken cancellationToken)
    {
        if (await db.FindExclusionAsync(asked, act, cancellationToken) is not { File: var file })
        {
            return null;
        }

        db.LogAccess(AccessKind.FileOpened, Subject.Exclusion(asked.Exclusion), act);
        await db.SaveChangesAsync(cancellationToken);
        return file;
    }
}

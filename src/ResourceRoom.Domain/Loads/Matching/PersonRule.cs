namespace ResourceRoom.Domain.Loads.Matching;

/// <summary>Who a row of a load is (load-receipt-v1, "Who a row is"). The first line of its table that fits holds.</summary>
public static class PersonRule
{
    /// <param name="row">What the row gives.</param>
    /// <param name="meant">The record that the sender's id of the person means so far, after merges.</param>
    /// <param name="withSsn">The record with the row's SSN.</param>
    /// <param name="alike">Records with the row's names and birth date.</param>
    public static PersonMatch Of(PersonIdentity row, KnownPerson? meant, KnownPerson? withSsn, IReadOnlyList<KnownPerson> alike)
    {
        ArgumentNullException.ThrowIfNull(row);
        if (withSsn is not null && IsAnothersSsn(row, withSsn.Identity))
        {
            return new(PersonVerdict.SsnConflict, withSsn);
        }

        if (meant is not null && IsAnothersId(row, meant.Identity))
        {
            return new(PersonVerdict.PersonIdConflict, meant);
        }

        if (withSsn is not null)
        {
            return meant is { Identity.HasSsn: true } && meant.Id != withSsn.Id ? new(PersonVerdict.PersonIdConflict, meant) : new(PersonVerdict.Known, withSsn);
        }

        if (meant is not null)
        {
            return new(row.HasSsn && meant.Identity.HasSsn ? PersonVerdict.PersonIdConflict : PersonVerdict.Known, meant);
        }

        return OnlyOneAlike(row, alike) is { } person ? new(PersonVerdict.Known, person) : new(PersonVerdict.New, null);
    }

    private static bool IsAnothersSsn(PersonIdentity row, PersonIdentity holder) => row.BirthDateDiffers(holder)
        || ((row.BirthDate is null || holder.BirthDate is null) && row.FirstNameDiffers(holder) && row.LastNameDiffers(holder));

    /// <summary>A placeholder id such as WALKIN is not one person [ours].</summary>
    private static bool IsAnothersId(PersonIdentity row, PersonIdentity meant) =>
        row.BirthDateDiffers(meant) && (row.FirstNameDiffers(meant) || row.LastNameDiffers(meant));

    private static KnownPerson? OnlyOneAlike(PersonIdentity row, IReadOnlyList<KnownPerson> alike)
    {
        List<KnownPerson> same = [.. alike.Where(person => person.Identity.IsSamePerson(row))];
        return same is [var one] && !(row.HasSsn && one.Identity.HasSsn) ? one : null;
    }
}

using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Customers;

/// <summary>How a customer is reached. After a merge there may be two of them: the one confirmed last holds.</summary>
public sealed class CustomerContact : IVersioned
{
    public const int EmailLength = 256;

    public long Id { get; init; }

    public required long ParticipantId { get; set; }

    /// <summary>Null when it was taken off the record.</summary>
    [MaxLength(EmailLength)]
    public string? Email { get; set; }

    /// <summary>The office's day on which the e-mail was last confirmed.</summary>
    public required DateOnly ConfirmedOn { get; set; }

    /// <summary>From 1, so that a form of somebody without a row has 0.</summary>
    public int Version { get; set; } = 1;
}

public static class CustomerContacts
{
    public static IQueryable<CustomerContact> InForceOf(this IQueryable<CustomerContact> contacts, long person) => contacts
        .Where(row => row.ParticipantId == person)
        .OrderByDescending(row => row.ConfirmedOn).ThenByDescending(row => row.Id).Take(1);
}

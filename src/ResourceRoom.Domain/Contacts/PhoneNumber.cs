namespace ResourceRoom.Domain.Contacts;

/// <summary>A phone number of the United States.</summary>
/// <param name="Digits">Its ten digits.</param>
/// <param name="Extension">The digits of an extension, or null.</param>
public readonly record struct PhoneNumber(string Digits, string? Extension)
{
    /// <summary>(217) 555-0142, or (217) 555-0142 ext. 12.</summary>
    public override string ToString() =>
        $"({Digits[..3]}) {Digits[3..6]}-{Digits[6..]}{(Extension is null ? "" : $" ext. {Extension}")}";
}

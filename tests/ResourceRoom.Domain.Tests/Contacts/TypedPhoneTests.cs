using FsCheck;
using FsCheck.Fluent;

using ResourceRoom.Domain.Contacts;
using ResourceRoom.Domain.Tests.Support;

namespace ResourceRoom.Domain.Tests.Contacts;

public sealed class TypedPhoneTests
{
    [Theory]
    [InlineData("2175550142", null)]
    [InlineData("217-555-0142", null)]
    [InlineData(" (217) 555-0142\u00A0", null)]
    [InlineData("(217)555-0142", null)]
    [InlineData("217.555.0142", null)]
    [InlineData("217/555 0142", null)]
    [InlineData("217\u2013555\u20110142", null)]
    [InlineData("12175550142", null)]
    [InlineData("1-217-555-0142", null)]
    [InlineData("+1 217 555 0142", null)]
    [InlineData("+1 (217) 555-0142", null)]
    [InlineData("217-555-0142 x1", "1")]
    [InlineData("217-555-0142x123456", "123456")]
    [InlineData("217-555-0142, ext. 012", "012")]
    [InlineData("217-555-0142 Extension 12", "12")]
    [InlineData("1 217 555 0142 extn: 12", "12")]
    [InlineData("217-555-0142 #12", "12")]
    public void Read_AsPeopleWriteIt_ReturnsNumber(string text, string? extension)
    {
        Assert.Equal(new PhoneNumber("2175550142", extension), TypedPhone.Read(text, out var fault));
        Assert.Equal(new PhoneFault(PhoneFaultKind.None, 10), fault);
    }

    [Theory]
    [InlineData(null, PhoneFaultKind.Empty, 0)]
    [InlineData(" \t ", PhoneFaultKind.Empty, 0)]
    [InlineData("555-0142", PhoneFaultKind.NotTenDigits, 7)]
    [InlineData("217-55-0142", PhoneFaultKind.NotTenDigits, 9)]
    [InlineData("217-555-01423", PhoneFaultKind.NotTenDigits, 11)]
    [InlineData("1-217-555-01423", PhoneFaultKind.NotTenDigits, 12)]
    [InlineData("1175550142", PhoneFaultKind.NoSuchAreaCode, 10)]
    [InlineData("0175550142", PhoneFaultKind.NoSuchAreaCode, 10)]
    [InlineData("2171550142", PhoneFaultKind.NoSuchExchange, 10)]
    [InlineData("2170550142", PhoneFaultKind.NoSuchExchange, 10)]
    [InlineData("+44 20 7946 0958", PhoneFaultKind.OtherCountry, 12)]
    [InlineData("+2175550142", PhoneFaultKind.OtherCountry, 10)]
    [InlineData("1+217 555 0142", PhoneFaultKind.NotAPhoneNumber, 10)]
    [InlineData("800-FLOWERS", PhoneFaultKind.NotAPhoneNumber, 3)]
    [InlineData("ask his sister", PhoneFaultKind.NotAPhoneNumber, 0)]
    [InlineData("(-)", PhoneFaultKind.NotAPhoneNumber, 0)]
    [InlineData("217-555-0142 or 217-555-0143", PhoneFaultKind.NotAPhoneNumber, 10)]
    [InlineData("217-555-0142, 217-555-0143", PhoneFaultKind.NotAPhoneNumber, 10)]
    [InlineData("２１７５５５０１４２", PhoneFaultKind.NotAPhoneNumber, 0)]
    [InlineData("217-555-0142 x", PhoneFaultKind.NotAnExtension, 10)]
    [InlineData("217-555-0142 x1234567", PhoneFaultKind.NotAnExtension, 10)]
    public void Read_AnythingElse_ReturnsReason(string? text, PhoneFaultKind kind, int digits)
    {
        Assert.Null(TypedPhone.Read(text, out var fault));
        Assert.Equal(new PhoneFault(kind, digits), fault);
    }

    [Fact]
    public void Read_AnyText_ReturnsNumberOrReason() => Prop.ForAll(
        HostileText.Any,
        text => TypedPhone.Read(text, out var fault) is null == (fault.Kind != PhoneFaultKind.None)).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null, "(217) 555-0142")]
    [InlineData("12", "(217) 555-0142 ext. 12")]
    public void ToString_WithOrWithoutExtension_IsReadAgain(string? extension, string expected)
    {
        var number = new PhoneNumber("2175550142", extension);

        Assert.Equal(expected, number.ToString());
        Assert.Equal(number, TypedPhone.Read(expected, out _));
    }
}

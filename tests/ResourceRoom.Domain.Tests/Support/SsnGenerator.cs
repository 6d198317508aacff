using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace ResourceRoom.Domain.Tests.Support;

// Makes SSNs that could have been issued, so that none has to be written down anywhere.
public static class SsnGenerator
{
    public static Gen<string> Digits { get; } =
        from area in Gen.Choose(1, 899).Where(area => area != 666)
        from middle in Gen.Choose(1, 99)
        from serial in Gen.Choose(1, 9999)
        select Join(area, middle, serial);

    public static string Any() => Digits.Sample(1).First();

    public static string Join(int area, int group, int serial) =>
        string.Create(CultureInfo.InvariantCulture, $"{area:D3}{group:D2}{serial:D4}");
}

// Made by tools/gemeenten/maak.mjs; do not edit. Gemeenten on 1 January 2025: CBS / Kadaster (CC BY 4.0).
export const text = `|z}z)||~){z}0~M~zz+|{Mz~;}p}z;|?{}:|{(~R|Q}zR{{3~{o{|?{^|t}}5~z1~{;z6~~9}0~{K|W}F|W|}/z{Z{{l~zw|~p~}:zS~7}~A~}r~~_{}7z{9{zH{(|kr}z5|}R{X{~c~f}zP}~5~{0|dzB|~)s~|4?|o}{@z~k|Z~}1z@|~1|d{},|?~z9{D}|M~}8|}-~}Q}~f|zA{{]zT{}7~/}~.{R~5}){S~;{8|~(z{@{+}|C|*}}+}h|{9~=~K}z.zz(}V{~0|4{)b}j1{~A~|I{7|z.r|z*{~F~2}>+~:z,{}6{D{S|{,{{,~K~o}5w>}X|,~7{5~Y{@|tz=K|E|{G}~B|sz~.~{+~{*z~5|z@}dz}C|zIzU{g{J{-.}~*{z?}{+k~}3|^}<{HzU|2~z4|z/zI{E~hz~)}|=~{4F~8{~Pz,~{{.}{|+z=z|-}z3|Y|{)~|E~2z{z){~mzc~{_{zDz{o|}+z{2~{@~zj~}u{}}4|{1}Oz~Uz|(TzH{}H||1{TQ|Cz}=}|({@}{/|zH}z_}{V||,~uzzq{|Ip{z5{,{Nzh~|;z|Gz|.|n~zt|q}|)Az3)i|@{}1|.}UzI{wc|u~n|b}rI|s|Rz}.~z<}|5}z|2}|Y||x{{{.{z:||~*}(zI}{w{|i4zz9{z^z~~-||;}~zA|>~~={{}<|~|({z~)zf~{0|{0~z1{~7~z}*}}|(|}z:}{z(}{P}|J||:|1}zI|~JF{{U|zP~za~|V|{V{{@}|S}}|?{5z|~8|{*~}:}{y}~{*z|~){~{*~{g~zez{<}}S}{h{zT={~>{}1}}.zS|z<|~h}{Iz{U~{:zX~zz,|{.z|a~~2{{z)}}*}Vz~A}}|4|W}l{z|(}}~2||~3~~hzg}~|,
{~|{z6}}W}{F~<~zOzzZ|t{~*|Y|J|S{)z}9|}2|~*{Xzz1zH~z)/Y(|~1izt|{*~+~1z|8zi{Nz}+~u}z3}z4~nzKzz(zs{z)|z-}Uz|C||*}bzXz{.~~({fNz:}6z5{5{G}~/}6~+~0zJ}0}~F{|5||5}|7{~2~{E~i~}(}-Ez0~o{~-}pCP{]O{CzxztzV{{/Zz/z?|f8{{)|P~Uz4J|;|d{2{4z(}4{+|.z/|n||0~{,z6}},|g|m}Q{Q|qznzV|{.{4zj}Z{z)~|.{}Mz|8z{2{[}l}}:|{*z~(|z7}z+}}({{*|{@||+{m}D~JzzEz{)|{*~zV|zO|.zo|0z_}/z{(:|}Y{}5z?~}*{{(5z@}}/~~(}KzC|Uzkpv}K|G{:L~2{o}:z@s|)}-~~+{}3}5}{0|{@|]@u|azz,u{4|~Pz{ez{{1z6~,F|<Y,}J}~{.z~|+}})z<}G}G{R~)Uzt-{v{YzWD{1};}M~{(~Pz}.}W|:}zY|z[~~)|B}y}z*}|-|z+|2|zhz||-Pz}/~z2z{L{{R{~TyS{+zzX~~7}>|}2{Q~ez~D}K}}G{~1~}2~||.zzm~~:~{-z[{(|zH{zH{|P|=z~2~,zs|Z}N{})|~2~Z|z})zG{]}~r}zG~{Y}zH~{7{~bz~E|z}+~{nz{B}z)}z1k|S|u}?|~C}}~8|}({{a|}-z|-~z2|zY{|^z.|}4~-|]|/||kzzvz}m~z}(||I{|~1zzC|~6~ze|{z(|{~)z}I||O{|0~~*~g~L{|c|}F|~=~iz~|.~M{=z~}8{}f|Kz>}/~U|~}-|K{3|{~*{||+{zJ~}h<|l
Groningen|Almere|Stadskanaal|Veendam|Zeewolde|Achtkarspelen|Ameland|Harlingen|Heerenveen|Leeuwarden|Ooststellingwerf|Opsterland|Schiermonnikoog|Smallingerland|Terschelling|Vlieland|Weststellingwerf|Assen|Coevorden|Emmen|Hoogeveen|Meppel|Almelo|Borne|Dalfsen|Deventer|Enschede|Haaksbergen|Hardenberg|Hellendoorn|Hengelo|Kampen|Losser|Noordoostpolder|Oldenzaal|Ommen|Raalte|Staphorst|Tubbergen|Urk|Wierden|Zwolle|Aalten|Apeldoorn|Arnhem|Barneveld|Beuningen|Brummen|Buren|Culemborg|Doesburg|Doetinchem|Druten|Duiven|Ede|Elburg|Epe|Ermelo|Harderwijk|Hattem|Heerde|Heumen|Lochem|Maasdriel|Nijkerk|Nijmegen|Oldebroek|Putten|Renkum|Rheden|Rozendaal|Scherpenzeel|Tiel|Voorst|Wageningen|Westervoort|Winterswijk|Wijchen|Zaltbommel|Zevenaar|Zutphen|Nunspeet|Dronten|Amersfoort|Baarn|De Bilt|Bunnik|Bunschoten|Eemnes|Houten|Leusden|Lopik|Montfoort|Renswoude|Rhenen|Soest|Utrecht|Veenendaal|Woudenberg|Wijk bij Duurstede|IJsselstein|Zeist|Nieuwegein|Aalsmeer|Alkmaar|Amstelveen|Amsterdam|Bergen (NH)|Beverwijk|Blaricum|Bloemendaal|Castricum|Diemen|Edam-Volendam|Enkhuizen|Haarlem|Haarlemmermeer|Heemskerk|Heemstede|Heiloo|Den Helder|Hilversum|Hoorn|Huizen|Landsmeer|Laren|Medemblik|Oostzaan|Opmeer|Ouder-Amstel|Purmerend|Schagen|Texel|Uitgeest|Uithoorn|Velsen|Zandvoort|Zaanstad|Alblasserdam|Alphen aan den Rijn|Barendrecht|Drechterland|Capelle aan den IJssel|Delft|Dordrecht|Gorinchem|Gouda|Den Haag|Hardinxveld-Giessendam|Hendrik-Ido-Ambacht|Stede Broec|Hillegom|Katwijk|Krimpen aan den IJssel|Leiden|Leiderdorp|Lisse|Maassluis|Nieuwkoop|Noordwijk|Oegstgeest|Oudewater|Papendrecht|Ridderkerk|Rotterdam|Rijswijk|Schiedam|Sliedrecht|Albrandswaard|Vlaardingen|Voorschoten|Waddinxveen|Wassenaar|Woerden|Zoetermeer|Zoeterwoude|Zwijndrecht|Borsele|Goes|West Maas en Waal|Hulst|Kapelle|Middelburg|Reimerswaal|Terneuzen|Tholen|Veere|Vlissingen|De Ronde Venen|Tytsjerksteradiel|Asten|Baarle-Nassau|Bergen op Zoom|Best|Boekel|Boxtel|Breda|Deurne|Pekela|Dongen|Eersel|Eindhoven|Etten-Leur|Geertruidenberg|Gilze en Rijen|Goirle|Helmond|'s-Hertogenbosch|Heusden|Hilvarenbeek|Loon op Zand|Nuenen, Gerwen en Nederwetten|Oirschot|Oisterwijk|Oosterhout|Oss|Rucphen|Sint-Michielsgestel|Someren|Son en Breugel|Steenbergen|Waterland|Tilburg|Valkenswaard|Veldhoven|Vught|Waalre|Waalwijk|Woensdrecht|Zundert|Wormerland|Landgraaf|Beek|Beesel|Bergen (L)|Brunssum|Gennep|Heerlen|Kerkrade|Maastricht|Meerssen|Mook en Middelaar|Nederweert|Roermond|Simpelveld|Stein|Vaals|Venlo|Venray|Voerendaal|Weert|Valkenburg aan de Geul|Lelystad|Horst aan de Maas|Oude IJsselstreek|Teylingen|Utrechtse Heuvelrug|Oost Gelre|Koggenland|Lansingerland|Leudal|Maasgouw|Gemert-Bakel|Halderberge|Heeze-Leende|Laarbeek|Reusel-De Mierden|Roerdalen|Roosendaal|Schouwen-Duiveland|Aa en Hunze|Borger-Odoorn|De Wolden|Noord-Beveland|Wijdemeren|Noordenveld|Twenterand|Westerveld|Lingewaard|Cranendonck|Steenwijkerland|Moerdijk|Echt-Susteren|Sluis|Drimmelen|Bernheze|Alphen-Chaam|Bergeijk|Bladel|Gulpen-Wittem|Tynaarlo|Midden-Drenthe|Overbetuwe|Hof van Twente|Neder-Betuwe|Rijssen-Holten|Geldrop-Mierlo|Olst-Wijhe|Dinkelland|Westland|Midden-Delfland|Berkelland|Bronckhorst|Sittard-Geleen|Kaag en Braassem|Dantumadiel|Zuidplas|Peel en Maas|Oldambt|Zwartewaterland|Súdwest-Fryslân|Bodegraven-Reeuwijk|Eijsden-Margraten|Stichtse Vecht|Hollands Kroon|Leidschendam-Voorburg|Goeree-Overflakkee|Pijnacker-Nootdorp|Nissewaard|Krimpenerwaard|De Fryske Marren|Gooise Meren|Berg en Dal|Meierijstad|Waadhoeke|Westerwolde|Midden-Groningen|Beekdaelen|Montferland|Altena|West Betuwe|Vijfheerenlanden|Hoeksche Waard|Het Hogeland|Westerkwartier|Noardeast-Fryslân|Molenlanden|Eemsdelta|Dijk en Waard|Land van Cuijk|Maashorst|Voorne aan Zee
164 Hengelo (O.)|373 Bergen (NH.)|417 Laren (NH.)|518 's-Gravenhage|603 Rijswijk (ZH.)|687 Middelburg (Z.)|888 Beek (L.)|893 Bergen (L.)|971 Stein (L.)
60 It Amelân|72 Harns|74 It Hearrenfean|80 Ljouwert|85 Eaststellingwerf|86 Opsterlân|88 Skiermûntseach|90 Smellingerlân|93 Skylge|96 Flylân|373 Bergen|373 Bergen (Noord-Holland)|484 Alphen a/d Rijn|502 Capelle a/d IJssel|518 The Hague|542 Krimpen a/d IJssel|737 Tietjerksteradeel|796 Den Bosch|820 Nuenen|845 St. Michielsgestel|893 Bergen|893 Bergen (Limburg)|994 Valkenburg|1507 Horst a/d Maas|1891 Dantumadeel|1900 Zuidwest-Friesland|1970 Noordoost-Friesland
2015 1945 265 Millingen aan de Rijn|282 Ubbergen
2015 361 365 Graft-De Rijp|458 Schermer
2015 1931 491 Bergambacht|608 Schoonhoven|623 Vlist|643 Nederlek|644 Ouderkerk
2015 1930 568 Bernisse|612 Spijkenisse
2015 796,828 1671 Maasdonk
2015 1940 1921 De Friese Meren
2016 1945 241 Groesbeek
2016 1942 381 Bussum|424 Muiden|425 Naarden
2016 385 478 Zeevang
2017 1948 844 Schijndel|846 Sint-Oedenrode|860 Veghel
2018 1950 7 Bellingwedde|48 Vlagtwedde
2018 1952 18 Hoogezand-Sappemeer|40 Slochteren|1987 Menterwolde
2018 1949 63 het Bildt|70 Franekeradeel|1908 Menameradiel
2018 80 81 Leeuwarderadeel
2018 80,1900,1949 140 Littenseradiel
2018 299 196 Rijnwaarden
2019 1966 5 Bedum|1651 Eemsmond|1663 De Marne
2019 14 9 Ten Boer|17 Haren
2019 1969 15 Grootegast|22 Leek|25 Marum|56 Zuidhorn
2019 1966,1969 53 Winsum
2019 1970 58 Dongeradeel|79 Kollumerland en Nieuwkruisland|1722 Ferwerderadiel
2019 1960 236 Geldermalsen|304 Neerijnen|733 Lingewaal
2019 394 393 Haarlemmerliede en Spaarnwoude
2019 1961 545 Leerdam|620 Vianen|707 Zederik
2019 575 576 Noordwijkerhout
2019 1963 584 Oud-Beijerland|585 Binnenmaas|588 Korendijk|611 Cromstrijen|617 Strijen
2019 1978 689 Giessenlanden|1927 Molenwaard
2019 1959 738 Aalburg|870 Werkendam|874 Woudrichem
2019 1954 881 Onderbanken|951 Nuth|962 Schinnen
2021 1979 3 Appingedam|10 Delfzijl|24 Loppersum
2021 757,824,855,865 788 Haaren
2022 439 370 Beemster
2022 1980 398 Heerhugowaard|416 Langedijk
2022 363 457 Weesp
2022 1982 756 Boxmeer|786 Grave|815 Mill en Sint Hubert|1684 Cuijk|1702 Sint Anthonis
2022 1991 856 Uden|1685 Landerd
2023 1992 501 Brielle|530 Hellevoetsluis|614 Westvoorne`;
